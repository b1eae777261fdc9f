import { withTag } from '#domain/mail/address.ts';
import { composeNotice } from '#domain/mail/compose-notice.ts';
import type { IncidentEvent } from '#domain/mail/incident-event.ts';
import type { Notice } from '#domain/mail/notifications.ts';
import { readerOf } from '#domain/mail/reader.ts';
import type { OutgoingMail } from '#shared/mail/compose.ts';
import { signReplyToken } from '#shared/mail/reply-token.ts';
import { signThreadId } from '#shared/mail/thread-id.ts';
import type { Keyring } from '#shared/store/keyring.ts';
import type { Dependencies } from './dependencies.ts';
import { pageLinks } from './page-links.ts';

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
  const { survey } = configuration.document;
  const words = composeNotice(notice, event, {
    deskName: settings.name,
    reader: readerOf(notice.to, event.incident, configuration.document),
    ...pageLinks({ keys, event, recipient: notice.to, publicUrl, survey }),
    holdReasons,
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
