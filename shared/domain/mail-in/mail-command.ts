import type { Command } from '#domain/incident/commands.ts';
import type { OpenCommand } from '#domain/incident/open-command.ts';
import type { Person } from '#domain/incident/participants/participant-commands.ts';
import { languageOf } from '#domain/mail/language.ts';
import type { MailAttachment, Mailbox, ParsedMail } from '#domain/mail/mail.ts';
import { titleOf } from '#domain/mail/title.ts';
import type { Attachment } from '#events/incident/incident.ts';
import type { MailOrigin } from '#events/incident/mail-origin.ts';
import { LONGEST_NAME, LONGEST_TEXT } from '#events/terms/limits.ts';
import { cutText } from '#events/terms/text.ts';
import type { Visibility } from '#events/terms/vocabulary.ts';
import { newSubject } from './new-subject.ts';
import { addressedBy } from './people-of-mail.ts';
import { readStaffMail } from './staff-note.ts';
import { saysNothing, trimReply } from './trim/trim-reply.ts';

/** A thread of a year names its first and its latest mails well enough. */
const MOST_REFERENCES = 20;
const WHOLE_TEXT = 'whole-text.txt';

/** A mail with what was kept of it. */
export interface KeptMail {
  readonly mail: ParsedMail;
  /** Of the original in the bucket. */
  readonly key: string;
  readonly attachments: readonly Attachment[];
  /** Whom it names, its sender among them, without the desk's own. */
  readonly people: readonly Person[];
  /** Why it belongs where it goes. */
  readonly decision: string;
  /** Whether somebody of the desk wrote it. */
  readonly byDesk: boolean;
  /** Of the record an answer belongs to, and of its tasks. */
  readonly titles?: readonly string[];
}

type CommentCommand = Extract<Command, { type: 'comment' }>;

/** @returns the command that adds an answer, without the history its writer's program put below it */
export function commentOf(kept: KeptMail, visibility: Visibility = 'public'): CommentCommand {
  const { visible, cut } = trimReply(kept.mail.text);
  const written = kept.byDesk ? readStaffMail(visible, visibility) : { body: visible, visibility };
  const subject = newSubject(kept.mail.subject, kept.titles ?? []);
  const said = subject !== '' && saysNothing(kept.mail.text) ? [subject] : [subject, written.body];
  const body = shortened(said.filter((words) => words !== '').join('\n\n'));
  return {
    ...{ type: 'comment', body: body || '(no text)', visibility: written.visibility },
    attachments: [...kept.attachments],
    mail: { ...originOf(kept), ...((cut || isLong(visible)) && { trimmed: true }) },
    // Who is told what the desk alone is to read takes no part by it.
    ...(written.visibility === 'public' && { participants: kept.people, addressed: addressedBy(kept.mail) }),
  };
}

/** @returns all of a text that the record shows the beginning of, as a file, or null where it shows everything */
export function wholeTextOf({ text }: Pick<ParsedMail, 'text'>, action: 'comment' | 'open'): MailAttachment | null {
  if (!isLong(action === 'comment' ? trimReply(text).visible : text)) return null;
  const content = new TextEncoder().encode(text);
  return { name: WHOLE_TEXT, contentType: 'text/plain; charset=utf-8', size: content.byteLength, content };
}

/** @returns the command that opens a record; nothing is cut, for what was forwarded may be the matter itself */
export function openOf(kept: KeptMail): Omit<OpenCommand, 'type' | 'number' | 'tenant'> {
  const { mail } = kept;
  const language = languageOf(mail);
  const description = shortened(mail.text);
  return {
    kind: 'incident',
    title: titleOf(mail.subject),
    description,
    channel: 'email',
    requester: mail.from && { email: mail.from.address, name: nameOf(mail.from) },
    ...(language && { language }),
    configurationItems: [],
    attachments: [...kept.attachments],
    links: [],
    mail: { ...originOf(kept), ...(isLong(mail.text) && { trimmed: true }) },
    participants: [...kept.people],
  };
}

function isLong(text: string): boolean {
  return shortened(text) !== text;
}

/** What is too long ends in a mark; the original has all of it. */
function shortened(text: string): string {
  return cutText(text, { units: LONGEST_TEXT, mark: '…' });
}

function nameOf({ name }: Mailbox): string | null {
  return name === null ? null : cutText(name, { units: LONGEST_NAME });
}

function originOf({ mail, key, decision }: KeptMail): MailOrigin {
  const { references } = mail;
  const kept =
    references.length > MOST_REFERENCES
      ? [...references.slice(0, 1), ...references.slice(1 - MOST_REFERENCES)]
      : references;
  return { messageId: mail.messageId, references: [...kept], key, decision };
}
