import { DomainError, invalid } from '#domain/kernel/errors.ts';
import { isPlainAddress } from '#domain/mail/address.ts';
import { isDeskItself } from '#domain/mail/desk-addresses.ts';
import type { ParsedMail } from '#domain/mail/mail.ts';
import type { MailTrust } from '#domain/mail-in/trust.ts';
import type { MarkedAddresses } from '#shared/mail-out/address-states.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { type Applicable, type Arrival, applyOrThrow, isLasting } from './apply-mail.ts';
import { readUnprocessed, type Settlement, settleUnprocessed, type UnprocessedMail } from './kept/unprocessed.ts';
import type { MailIn } from './mail-in.ts';
import { readMail } from './read-mail.ts';

/** What deciding about a mail that was held needs of the world. */
export interface HeldMail extends MailIn {
  readonly addresses: Pick<MarkedAddresses, 'clear'>;
}

export interface Acceptance {
  readonly as?: 'comment' | 'new' | undefined;
  /** The record to add it to, when it is another one than the mail itself names. */
  readonly number?: string | undefined;
}

/** @returns the mail and what is in it; nothing is shown of what could not be read, or may do harm. @throws DomainError not-found */
export async function readHeld(
  { table, bucket }: HeldMail,
  tenant: string,
  id: string,
): Promise<{ item: UnprocessedMail; content: ParsedMail | null }> {
  const item = await readUnprocessed(table, tenant, id);
  return { item, content: item.action !== 'quarantine' ? await readMail(await bucket.read(item.key), item) : null };
}

/**
 * Lets a mail do what it was kept from, the way any mail does. The decision is written down first, so that of several made at
 * once only one holds; made again, or after a crash in between, it comes to the same.
 *
 * @throws DomainError not-found, invalid, conflict for a mail that was decided otherwise, and what the record refuses
 */
export async function acceptHeld(
  held: HeldMail,
  context: RequestContext,
  id: string,
  acceptance: Acceptance,
): Promise<UnprocessedMail> {
  const { item, content } = await readHeld(held, context.tenant, id);
  if (content === null) throw new DomainError('conflict', { reason: `what is in it cannot be used: ${item.reason}` });
  const decision = decisionOf(item, context.actor.id, acceptance);
  const as = decision.action === 'comment' ? 'comment' : 'new';
  if (item.settled && item.settled.as !== as) throw alreadyDecided(item.settled);
  if (item.settled?.number) return item;
  const { actor, now } = context;
  const settled = item.settled ?? { as, by: actor.id, at: now, number: null, reason: null };
  if (!item.settled) await settleUnprocessed(held.table, item, settled);
  return applyAccepted(held, context, { ...item, settled }, content, decision);
}

async function applyAccepted(
  held: HeldMail,
  context: RequestContext,
  item: UnprocessedMail & { readonly settled: Settlement },
  content: ParsedMail,
  decision: Applicable,
): Promise<UnprocessedMail> {
  const arrival = await arrivalOf(held, item, content, context.now);
  const number = await applyOrReopen(held, item, arrival, decision);
  const settled = { ...item.settled, number };
  await settleUnprocessed(held.table, item, settled);
  if (content.from) await held.addresses.clear(item.tenant, content.from.address);
  return { ...item, settled };
}

async function applyOrReopen(
  held: HeldMail,
  item: UnprocessedMail,
  arrival: Arrival,
  decision: Applicable,
): Promise<string | null> {
  try {
    const { number } = await applyOrThrow(held, arrival, decision);
    return number;
  } catch (error) {
    // What the record refuses for good is open again, for another decision.
    if (isLasting(error)) await settleUnprocessed(held.table, item, null);
    throw error;
  }
}

/** @throws DomainError not-found, conflict for a mail that was accepted */
export async function refuseHeld(
  { table }: HeldMail,
  { tenant, actor, now }: RequestContext,
  id: string,
  reason: string | null,
): Promise<UnprocessedMail> {
  const item = await readUnprocessed(table, tenant, id);
  if (item.settled?.as === 'refused') return item;
  if (item.settled) throw alreadyDecided(item.settled);
  const settled: Settlement = { as: 'refused', by: actor.id, at: now, number: null, reason };
  await settleUnprocessed(table, item, settled);
  return { ...item, settled };
}

/** Without a wish it goes where it would have gone. */
function decisionOf(
  item: UnprocessedMail,
  by: string,
  { as, number = item.number ?? undefined }: Acceptance,
): Applicable {
  const reason = `accepted by ${by}: ${item.reason}`;
  if (as === 'new' || (as === undefined && number === undefined)) return { action: 'open', reason };
  if (number === undefined) throw invalid('number', 'is needed, for the mail names no record');
  return { action: 'comment', reason, number, visibility: 'public', by: 'outside' };
}

/** A sender nobody can answer is nobody's: then the record has no requester. */
async function arrivalOf(
  { bucket, configurations }: HeldMail,
  item: UnprocessedMail,
  mail: ParsedMail,
  now: string,
): Promise<Arrival> {
  const { id, key, at, envelope, tenant, trust } = item;
  const { document } = await configurations.current(tenant);
  const known = mail.from !== null && isPlainAddress(mail.from.address) && !isDeskItself(mail.from.address, document);
  return {
    delivery: { id: id.replace(/^[^-]*-/, ''), key, at, envelope, trust: trust ?? UNKNOWN },
    ...{ tenant, now, raw: await bucket.read(key), mail: known ? mail : { ...mail, from: null } },
  };
}

const UNKNOWN: MailTrust = {
  ...({ spf: 'unknown', dkim: 'unknown', dmarc: 'unknown', spam: 'unknown', virus: 'unknown' } as const),
  dmarcPolicy: null,
};

function alreadyDecided({ as, by, at }: Settlement): DomainError {
  const decided = as === 'refused' ? 'refused' : `accepted as ${as}`;
  return new DomainError('conflict', { reason: `the mail was ${decided} by ${by} at ${at}` });
}
