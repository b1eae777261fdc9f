import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { withTag } from '#domain/mail/address.ts';
import type { DigestPart } from '#domain/mail-out/compose-digest.ts';
import { composeNotice, type NoticeWords } from '#domain/mail-out/compose-notice.ts';
import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import type { ToHtml } from '#domain/mail-out/layout/content.ts';
import type { Language } from '#events/terms/vocabulary.ts';
import type { OutgoingMail } from '#shared/mail-out/compose.ts';
import { type AddressedNotice, noticeInWords } from '#shared/mail-out/words/notice-in-words.ts';
import type { Keyring } from '#shared/signing/keyring.ts';
import { signReplyToken } from '#shared/signing/reply-token.ts';
import { signThreadId } from '#shared/signing/thread-id.ts';
import type { Briefing } from './briefing.ts';
import type { Dependencies } from './dependencies.ts';

export type Thread = Pick<OutgoingMail, 'inReplyTo' | 'references'>;

/** A notice in words, with all that its mail, or its place in a digest, is made of. */
export interface Written {
  readonly event: IncidentEvent;
  readonly to: string;
  readonly language: Language;
  readonly deskName: string;
  readonly words: NoticeWords;
  readonly from: string;
  readonly replyTo: string;
  readonly thread: Thread;
  readonly byPerson: boolean;
}

export function write(
  { publicUrl, consoleUrl }: Pick<Dependencies, 'publicUrl' | 'consoleUrl'>,
  {
    record,
    configuration,
    keys,
    address,
  }: Omit<Briefing, 'record'> & { readonly record: Pick<IncidentRecord, 'mail'> },
  event: IncidentEvent,
  notice: AddressedNotice,
): Written {
  const { language, words } = noticeInWords({ publicUrl, consoleUrl, configuration, keys }, event, notice);
  const requestersMail = notice.audience === 'requester' ? (record.mail?.messageId ?? null) : null;
  return {
    ...{ event, to: notice.to, language, deskName: configuration.mail.name, words, from: address },
    replyTo: withTag(address, signReplyToken(keys, event.tenant, event.number, notice.to)),
    thread: threadOf(keys, event, address, requestersMail),
    byPerson: notice.written,
  };
}

/** The notice as a mail of its own. */
export function outgoingMail(written: Written, toHtml: ToHtml): OutgoingMail {
  const { event, words, deskName, language, from, to, replyTo, thread, byPerson } = written;
  return {
    ...composeNotice(words, { number: event.number, deskName, language, toHtml }),
    from: { name: deskName, address: from },
    ...{ to, language, replyTo, date: event.at, written: byPerson },
    ...thread,
  };
}

/** The notice as a part of a digest. */
export function addressed({ event, words, replyTo, thread }: Written): DigestPart & { readonly thread: Thread } {
  return { ...words, number: event.number, title: event.incident.title, answerTo: replyTo, thread };
}

function threadOf(
  keys: Keyring,
  { tenant, number }: IncidentEvent,
  address: string,
  requestersMail: string | null,
): Thread {
  const threadId = signThreadId(keys, tenant, number, address.split('@')[1] ?? '');
  return {
    inReplyTo: requestersMail ?? threadId,
    references: requestersMail === null ? [threadId] : [requestersMail, threadId],
  };
}
