import type { DirectoryPart } from '#domain/escalation/directory-fragment.ts';
import type { MailPart } from '#domain/mail/mail-fragment.ts';
import { LONGEST_SUBJECT } from '#domain/mail-out/compose-notice.ts';
import { escapeHtml } from '#domain/mail-out/layout/escape-html.ts';
import { instantText } from '#domain/mail-out/layout/instant-text.ts';
import { render } from '#domain/mail-out/layout/render.ts';
import type { RecordMail, ToldOfRecord } from '#domain/mail-out/steps/frame/define-record-mail.ts';
import { WORDS } from '#domain/words/words.ts';
import { cutText } from '#events/terms/text.ts';
import type { OutgoingMail } from '#shared/mail-out/compose.ts';

interface WritingDesk {
  readonly configuration: MailPart & Pick<DirectoryPart, 'people'>;
  /** Ends in a slash; null where there is no console. */
  readonly consoleUrl: string | null;
  /** Sends for a tenant that configured no address. */
  readonly deskAddress: string;
}

/** A mail about a record of another kind, in its reader's language: it quotes nobody, begins no thread, and an answer opens a record. */
export function mailOfRecord(
  { subject: word }: Pick<RecordMail, 'subject'>,
  told: ToldOfRecord,
  at: string,
  { configuration: { people, mail }, consoleUrl, deskAddress }: WritingDesk,
): OutgoingMail {
  const { to, title, page, content } = told;
  const known = Object.hasOwn(people, to) ? people[to] : undefined;
  const language = known?.language ?? mail.language;
  const reader = { language, zone: known?.zone ?? told.zone };
  const words = WORDS[language];
  const url = consoleUrl === null ? null : `${consoleUrl}${page}`;
  const blocks = content({ words, when: (instant) => instantText(instant, reader), url });
  const subject = cutText(`${words.subjects[word]}${words.colon} ${title}`, { units: LONGEST_SUBJECT, mark: '…' });
  const address = mail.addresses[0] ?? deskAddress;
  return {
    ...{ subject, ...render(blocks, { title: subject, language, signature: mail.name, toHtml: escapeHtml }) },
    ...{ from: { name: mail.name, address }, to, language, replyTo: address },
    ...{ date: at, written: false, inReplyTo: null, references: [] },
  };
}
