import { isDomainError } from '#domain/errors.ts';
import { withoutTag } from '#domain/mail/address.ts';
import { decideMail, type MailDecision, screen, type ThreadedRecord } from '#domain/mail/decide-mail.ts';
import type { ParsedMail } from '#domain/mail/mail.ts';
import { threadClues } from '#domain/mail/thread.ts';
import { openTasks } from '#domain/tasks/task-list.ts';
import { findThread } from '#shared/mail/find-thread.ts';
import { applyMail } from '#shared/mail/in/apply-mail.ts';
import type { Delivery } from '#shared/mail/in/mail-in.ts';
import { readMail } from '#shared/mail/in/read-mail.ts';
import type { UnprocessedMail } from '#shared/mail/unprocessed.ts';
import type { Dependencies } from './dependencies.ts';

/** What became of a mail. */
export type Ingested =
  | { readonly kind: 'applied'; readonly tenant: string; readonly number: string | null; readonly reason: string }
  | {
      readonly kind: 'kept';
      readonly tenant: string;
      readonly action: UnprocessedMail['action'];
      readonly reason: string;
    };

/**
 * Takes in one mail in the order of rule 34. Whatever changes no record is kept as unprocessed with its reason; only what
 * another try may cure is thrown.
 *
 * @param now ISO instant
 */
export async function ingestMail(dependencies: Dependencies, delivery: Delivery, now: string): Promise<Ingested> {
  const tenant = await dependencies.desk.tenantOf(delivery.envelope.recipients.map(withoutTag));
  const raw = await dependencies.bucket.read(delivery.key);
  const mail = await readMail(raw, now);
  if (mail === null)
    return keep(dependencies, delivery, tenant, null, {
      action: 'unreadable',
      reason: 'beyond the limits of a mail',
      number: null,
    });
  const decision = await decide(dependencies, delivery, tenant, mail);
  switch (decision.action) {
    case 'quarantine':
    case 'ignore':
      return keep(dependencies, delivery, tenant, mail, { ...decision, number: null });
    case 'hold-for-review':
      return keep(dependencies, delivery, tenant, mail, decision);
    case 'comment':
    case 'open': {
      const applied = await applyMail(dependencies, { delivery, tenant, mail, raw, now }, decision);
      if (applied.kind === 'refused')
        return keep(dependencies, delivery, tenant, mail, { ...applied, action: 'refused' });
      return { kind: 'applied', tenant, number: applied.number, reason: decision.reason };
    }
    default:
      return decision satisfies never;
  }
}

async function decide(
  { desk, keyring, sent }: Dependencies,
  { envelope, trust }: Delivery,
  tenant: string,
  mail: ParsedMail,
): Promise<MailDecision> {
  const { document } = await desk.configuration(tenant);
  // What the receipt rule accepted is the desk's, also before anybody has configured its addresses.
  const deskAddresses = [...document.mail.addresses, ...envelope.recipients.map(withoutTag)];
  const facts = { mail, envelope, trust, deskAddresses, agents: document.mail.agents };
  const screened = screen(facts);
  if (screened) return screened;
  const thread = await findThread(threadClues(mail, envelope, deskAddresses), tenant, await keyring(), sent);
  const threaded = thread && (await readThreaded(desk, tenant, thread));
  return decideMail({ ...facts, threaded });
}

/** @returns null when no such record exists: a number of another system in a subject, say */
async function readThreaded(
  desk: Dependencies['desk'],
  tenant: string,
  thread: ThreadedRecord['thread'],
): Promise<ThreadedRecord | null> {
  try {
    const { record } = await desk.read(tenant, thread.number);
    const owners = openTasks(record.tasks).map(({ owner }) => ('outside' in owner ? owner.outside : ''));
    return {
      thread,
      requester: record.requester?.email ?? null,
      participants: record.participants.map(({ email }) => email),
      handlers: [record.assignee, record.owner].filter((person) => person !== null),
      taskOwners: owners.filter((owner) => owner !== ''),
    };
  } catch (error) {
    if (isDomainError(error, 'not-found')) return null;
    throw error;
  }
}

async function keep(
  { keepUnprocessed }: Dependencies,
  delivery: Delivery,
  tenant: string,
  mail: ParsedMail | null,
  why: Pick<UnprocessedMail, 'action' | 'reason' | 'number'>,
): Promise<Ingested> {
  const { id, at, key } = delivery;
  await keepUnprocessed({
    id,
    at,
    key,
    tenant,
    from: mail?.from?.address ?? null,
    subject: mail?.subject ?? null,
    ...why,
  });
  return { kind: 'kept', tenant, action: why.action, reason: why.reason };
}
