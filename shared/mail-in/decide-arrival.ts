import type { Configuration } from '#domain/configuration/configuration.ts';
import { isUnresolved } from '#domain/incident/record/lifecycle.ts';
import { openTasks } from '#domain/incident/tasks/task-list.ts';
import { isDomainError } from '#domain/kernel/errors.ts';
import type { Carriers } from '#domain/mail/carriers.ts';
import { ownAddresses } from '#domain/mail/desk-addresses.ts';
import { isForwarded } from '#domain/mail/forwarded.ts';
import type { Envelope, ParsedMail } from '#domain/mail/mail.ts';
import { decideMail, type MailDecision, screen, type ThreadedRecord } from '#domain/mail-in/decide-mail.ts';
import { threadClues } from '#domain/mail-in/thread.ts';
import type { SentMessages } from '#shared/mail-out/sent-messages.ts';
import { readIncident } from '#shared/use-cases/incidents/read-incident.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { Awaited } from './kept/awaited.ts';
import { findThread, signedThread } from './kept/find-thread.ts';
import type { ReceivedMessages } from './kept/received-messages.ts';
import type { Delivery } from './mail-in.ts';

export interface Deciding extends DeskParts {
  readonly sent: Pick<SentMessages, 'find'>;
  readonly received: ReceivedMessages;
}

/** What becomes of a mail, and the ids it answers that nobody knows of. */
export interface Decided {
  readonly decision: MailDecision;
  readonly unseen: readonly string[];
}

export interface Known {
  /** Where it is awaited itself; it joins there what it would not join otherwise. */
  readonly met: Awaited | null;
  /** The record that the same words of the same sender opened. */
  readonly repeats: string | null;
}

/**
 * Looks up what the decision on a mail needs, and only that: what is screened out is threaded to nothing.
 *
 * @param known - what its first try met
 */
export async function decideArrival(
  deciding: Deciding,
  { envelope, trust }: Delivery,
  tenant: string,
  mail: ParsedMail,
  { met, repeats }: Known,
): Promise<Decided> {
  const { document } = await deciding.configurations.current(tenant);
  const deskAddresses = deskAddressesOf(document, envelope);
  const clues = threadClues(mail, envelope, deskAddresses);
  const keyring = await deciding.keyring();
  const isSigned = signedThread(clues, tenant, keyring) !== null;
  const facts = {
    mail,
    envelope,
    trust,
    deskAddresses,
    agents: document.mail.agents,
    carriers: carriersOf(document),
    isSigned,
  };
  const screened = screen(facts);
  if (screened) return { decision: screened, unseen: [] };
  const { thread, awaited, unseen } = await findThread(clues, tenant, keyring, deciding.sent, deciding.received);
  let decision = decideMail({ ...facts, threaded: thread && (await readThreaded(deciding, tenant, thread)) });
  for (const next of met ? [...awaited, met] : awaited) {
    if (decision.action !== 'open') break;
    decision = decideMail({ ...facts, threaded: await readThreaded(deciding, tenant, next) });
  }
  if (decision.action === 'open' && repeats !== null && !isForwarded(mail)) {
    decision = (await repeatOn(deciding, tenant, mail, repeats)) ?? decision;
  }
  return { decision, unseen: unseen.filter((id) => id !== mail.messageId) };
}

/** The same words about what is unresolved are said there once more; about what is over they are a new matter (Semantics, rule 66). */
async function repeatOn(
  parts: DeskParts,
  tenant: string,
  mail: ParsedMail,
  number: string,
): Promise<MailDecision | null> {
  try {
    const { record } = await readIncident(parts, tenant, number);
    const isTheirs = record.requester?.email === mail.from?.address;
    if (!isTheirs || !isUnresolved(record.status)) return null;
    return { action: 'comment', reason: `the same words as ${number}`, number, by: 'outside', visibility: 'public' };
  } catch (error) {
    // Recovery: of what cannot be read nobody knows how it stands, and what is said again opens a record.
    if (isDomainError(error, 'not-found') || isDomainError(error, 'unreadable')) return null;
    throw error;
  }
}

/** Who passes people's mail on to a desk, in lower case. */
export function carriersOf({ mail: { forwarders = [], lists = [] } }: Pick<Configuration, 'mail'>): Carriers {
  return { forwarders: forwarders.map(lower), lists: lists.map(lower) };
}

function lower(text: string): string {
  return text.toLowerCase();
}

export function deskAddressesOf({ mail }: Pick<Configuration, 'mail'>, { recipients }: Envelope): string[] {
  return ownAddresses(mail.addresses, recipients);
}

/** @returns null when no such record exists: a number of another system in a subject, say */
async function readThreaded(
  parts: DeskParts,
  tenant: string,
  thread: ThreadedRecord['thread'],
): Promise<ThreadedRecord | null> {
  try {
    const { record } = await readIncident(parts, tenant, thread.number);
    const owners = openTasks(record.tasks).map(({ owner }) => ('outside' in owner ? owner.outside : ''));
    return {
      thread,
      requester: record.requester?.email ?? null,
      participants: record.participants.map(({ email }) => email),
      handlers: [record.assignee, record.owner].filter((person) => person !== null),
      taskOwners: owners.filter((owner) => owner !== ''),
      asked: record.support?.people ?? null,
    };
  } catch (error) {
    if (isDomainError(error, 'not-found')) return null;
    throw error;
  }
}
