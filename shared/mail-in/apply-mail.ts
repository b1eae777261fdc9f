import type { Actor } from '#domain/kernel/actor.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import type { ParsedMail } from '#domain/mail/mail.ts';
import type { MailDecision } from '#domain/mail-in/decide-mail.ts';
import { commentOf, type KeptMail, openOf, wholeTextOf } from '#domain/mail-in/mail-command.ts';
import { peopleOf } from '#domain/mail-in/people-of-mail.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';
import { executeCommand } from '#shared/use-cases/incidents/execute-command.ts';
import { openIncident } from '#shared/use-cases/incidents/open-incident.ts';
import { readIncident } from '#shared/use-cases/incidents/read-incident.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import type { Outcome } from '#shared/use-cases/records/outcome.ts';
import { addNote } from './add-note.ts';
import { addressOf, authorOf } from './author-of.ts';
import type { Awaited } from './kept/awaited.ts';
import { rememberCopy } from './kept/received-messages.ts';
import type { Delivery, MailIn } from './mail-in.ts';
import { identityOf, messageItemOver, type Written, writeOnce } from './write-once.ts';

/** A mail on its way to the desk. */
export interface Arrival {
  readonly delivery: Delivery;
  readonly tenant: string;
  readonly mail: ParsedMail;
  readonly raw: Uint8Array;
  readonly now: string;
  /** How it stands to mails that have not come; of one a person decided on nothing is asked. */
  readonly conversation?: Conversation;
}

/** What of a mail's conversation the desk does not have. */
export interface Conversation {
  /** Ids it answers that nobody knows of. */
  readonly unseen: readonly string[];
  /** Where it is awaited itself, once that is known. */
  readonly met: Awaited | null;
  /** Whether the same words that were said before are a new matter, which was decided. */
  readonly isNew?: boolean;
}

/** `number` is null when the same mail was applied before, and nobody knows any more to what. */
export type Applied =
  | { readonly kind: 'applied'; readonly number: string | null }
  /** Somebody sent the same twice. */
  | { readonly kind: 'repeated'; readonly number: string | null }
  | { readonly kind: 'refused'; readonly reason: string; readonly number: string | null };

export type Applicable = Extract<MailDecision, { action: 'comment' | 'open' }>;

interface Prepared {
  readonly context: RequestContext;
  readonly kept: KeptMail;
  /** What somebody of the desk wrote above what they forward; empty when nothing. */
  readonly note: string;
}

/** Applies a mail; what the desk refuses for good is told, not thrown, for another try would be refused the same way. */
export async function applyMail(mailIn: MailIn, arrival: Arrival, decision: Applicable): Promise<Applied> {
  try {
    const { number, repeated } = await applyOrThrow(mailIn, arrival, decision);
    return { kind: repeated ? 'repeated' : 'applied', number };
  } catch (error) {
    if (!isLasting(error)) throw error;
    const number = decision.action === 'comment' ? decision.number : null;
    return { kind: 'refused', reason: error.code, number };
  }
}

/**
 * Stores the attachments, then gives the desk the command with the items that make the same mail one entry.
 *
 * @returns the record's number, also when the same mail was applied before
 * @throws DomainError what the desk refuses
 * @throws Overtaken when it must be decided on again
 */
export async function applyOrThrow(mailIn: MailIn, arrival: Arrival, decision: Applicable): Promise<Written> {
  const prepared = await prepare(mailIn, arrival, decision);
  const written = await writeOnce(arrival, decision.action, async (uniqueIn) => {
    const { record } = await give(mailIn, prepared, decision, uniqueIn);
    return record.number;
  });
  const { number, repeated } = written;
  if (number !== null && repeated)
    await rememberCopy(mailIn.table, messageItemOver(identityOf(arrival), { now: arrival.now, number }));
  if (prepared.note !== '' && number !== null && !repeated) await addNote(mailIn, arrival, { ...prepared, number });
  return written;
}

async function prepare(mailIn: MailIn, arrival: Arrival, decision: Applicable): Promise<Prepared> {
  const { delivery, tenant, now } = arrival;
  const { document } = await mailIn.configurations.current(tenant);
  const { mail, byDesk, note, ours } = await authorOf(document, arrival, decision);
  const whole = wholeTextOf(mail, decision.action);
  const files = whole === null ? mail.attachments : [...mail.attachments, whole];
  const attachments = await mailIn.bucket.keepAttachments(tenant, delivery.id, files);
  const people = peopleOf(mail, byDesk ? [...ours, addressOf(arrival.mail)] : ours);
  const titles = decision.action === 'comment' ? await titlesOf(mailIn, tenant, decision.number) : [];
  return {
    context: { tenant, actor: senderOf(byDesk ? arrival.mail : mail, byDesk), now, id: `mail-${delivery.id}` },
    kept: { mail, key: delivery.key, attachments, decision: decision.reason, people, byDesk, titles },
    note,
  };
}

async function titlesOf(mailIn: MailIn, tenant: string, number: string): Promise<string[]> {
  const { record } = await readIncident(mailIn, tenant, number);
  return [record.title, ...record.tasks.map(({ title }) => title)];
}

/** An answer that comes too late opens a new record; the desk does that by itself, on every channel. */
function give(
  mailIn: MailIn,
  { context, kept }: Prepared,
  decision: Applicable,
  uniqueIn: (number: string) => readonly UniqueItem[],
): Promise<Outcome> {
  switch (decision.action) {
    case 'comment':
      return executeCommand(
        mailIn,
        context,
        decision.number,
        commentOf(kept, decision.visibility),
        uniqueIn(decision.number),
      );
    case 'open':
      return openIncident(mailIn, context, openOf(kept), uniqueIn);
    default:
      return decision satisfies never;
  }
}

/** Nobody of the desk is known by a mail's From alone: the decision says whether the mail server vouches for it. */
function senderOf(mail: ParsedMail, staff: boolean): Actor {
  if (mail.from === null) return { kind: 'integration', id: 'mail', staff: false };
  return { kind: 'person', id: addressOf(mail), name: mail.from?.name ?? null, staff };
}

/** Whether another try would be refused the same way. */
export function isLasting(error: unknown): error is DomainError {
  return error instanceof DomainError && error.code !== 'busy' && error.code !== 'stale-version';
}
