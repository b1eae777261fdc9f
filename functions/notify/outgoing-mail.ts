import { withTag } from '#domain/mail/address.ts';
import { composeNotice } from '#domain/mail/compose-notice.ts';
import type { IncidentEvent } from '#domain/mail/incident-event.ts';
import type { Notice } from '#domain/mail/notifications.ts';
import { readerOf } from '#domain/mail/reader.ts';
import { isOutsideOwner } from '#domain/tasks/task-owner.ts';
import type { OutgoingMail } from '#shared/mail/compose.ts';
import { RESOLUTION_LINK, TASK_LINK } from '#shared/mail/link-tokens.ts';
import { signReplyToken } from '#shared/mail/reply-token.ts';
import { signThreadId } from '#shared/mail/thread-id.ts';
import type { Keyring } from '#shared/store/keyring.ts';
import type { Dependencies } from './dependencies.ts';

/** Longer than auto-closure and the reopen window together, for a holiday in between. */
const LINK_DAYS = 30;
const DAY_MS = 86_400_000;

/** A notice that has somebody to go to. */
export type AddressedNotice = Notice & { readonly to: string };

/** Makes the whole mail of a notice: words, addresses, thread. Reads the record for the mail it came from, which no event carries. */
export async function outgoingMail(
  { desk, keyring, publicUrl, deskAddress }: Dependencies,
  event: IncidentEvent,
  notice: AddressedNotice,
): Promise<OutgoingMail> {
  const { record, configuration } = await desk.read(event.tenant, event.number);
  const { mail: settings, holdReasons } = configuration.document;
  const keys = await keyring();
  const address = settings.addresses[0] ?? deskAddress;
  const resolutionUrl = linkOf(keys, event, notice.to, publicUrl);
  const taskUrl = taskLinkOf(keys, event, notice.to, publicUrl);
  const words = composeNotice(notice, event, {
    deskName: settings.name,
    reader: readerOf(notice.to, event.incident, configuration.document),
    ...{ resolutionUrl, taskUrl, holdReasons },
    closesAfterDays: configuration.document.autoClosure.businessDays,
  });
  return {
    ...words,
    from: { name: settings.name, address },
    to: notice.to,
    replyTo: withTag(address, signReplyToken(keys, event.tenant, event.number, notice.to)),
    date: event.at,
    written: notice.written,
    ...threadOf(keys, event, address, notice.audience === 'requester' ? (record.mail?.messageId ?? null) : null),
  };
}

function threadOf(keys: Keyring, { tenant, number }: IncidentEvent, address: string, requestersMail: string | null) {
  const threadId = signThreadId(keys, tenant, number, address.split('@')[1] ?? '');
  return {
    inReplyTo: requestersMail ?? threadId,
    references: requestersMail === null ? [threadId] : [requestersMail, threadId],
  };
}

/** Bound to this resolution and to this reader; null for whatever resolves nothing. */
function linkOf(keys: Keyring, event: IncidentEvent, recipient: string, publicUrl: string): string | null {
  if (event.name !== 'resolved') return null;
  const { tenant, number, at } = event;
  const resolvedAt = event.incident.resolvedAt ?? at;
  const expiresAt = new Date(Date.parse(resolvedAt) + LINK_DAYS * DAY_MS).toISOString();
  return `${publicUrl}/resolution/${RESOLUTION_LINK.sign(keys, { tenant, number, resolvedAt, expiresAt, recipient })}`;
}

/** Bound to this task and its owner outside, for as long as it may be asked for; null for everybody else. */
function taskLinkOf(keys: Keyring, event: IncidentEvent, recipient: string, publicUrl: string): string | null {
  if (!('task' in event.data)) return null;
  const { tenant, number, at } = event;
  const { id: task, owner, dueAt, state } = event.data.task;
  if (state !== 'open' || !isOutsideOwner(owner, recipient)) return null;
  const from = dueAt === null || dueAt < at ? at : dueAt;
  const expiresAt = new Date(Date.parse(from) + LINK_DAYS * DAY_MS).toISOString();
  return `${publicUrl}/tasks/${TASK_LINK.sign(keys, { tenant, number, task, expiresAt, recipient })}`;
}
