import type { AnnouncementEntry } from '#domain/announcements/announcement-record.ts';
import { LONGEST_SUBJECT } from '#domain/mail-out/compose-notice.ts';
import { type Block, link, linkIf, paragraph, quote, type Reader } from '#domain/mail-out/layout/content.ts';
import { instantText } from '#domain/mail-out/layout/instant-text.ts';
import type { AnnouncementWords } from '#domain/words/shape/announcement-words.ts';
import { WORDS } from '#domain/words/words.ts';
import type { AnnouncementFields } from '#events/announcement/announcement.ts';
import { cutText } from '#events/terms/text.ts';
import { inLanguage } from '../in-language.ts';

/** Of which entries those affected are told: not when what was planned begins, for they know when it does. */
export type ToldEntry = Exclude<AnnouncementEntry, { type: 'begun' }>;

/** What a mail about an announcement is made of. */
export interface AnnouncementTold {
  readonly number: string;
  /** As they stand when the mail is written. */
  readonly fields: AnnouncementFields;
  readonly entry: ToldEntry;
  /** Of its services, as far as people outside the desk may see them. */
  readonly labels: readonly string[];
}

interface Links {
  /** Null where there is none, or it does not stand there. */
  readonly statusPage: string | null;
  readonly unsubscribe: string;
}

/** One mail about an announcement, in its reader's language, or in that of its text where that has no translation. */
export function announcementMail(
  told: AnnouncementTold,
  reader: Reader,
  { statusPage, unsubscribe }: Links,
): { readonly subject: string; readonly blocks: readonly Block[] } {
  const { colon, announcements: words } = WORDS[reader.language];
  const { title } = inLanguage(told.fields, reader.language);
  const why = subjectWord(told, words);
  return {
    subject: cutText(`[${told.number}] ${why}${colon} ${title}`, { units: LONGEST_SUBJECT, mark: '…' }),
    blocks: [
      ...said(told, reader),
      { kind: 'facts', rows: factsOf(told, reader, words) },
      ...linkIf(words.statusPage, statusPage),
      paragraph(words.why),
      link(words.noMore, unsubscribe),
    ],
  };
}

function subjectWord({ entry, fields }: AnnouncementTold, words: AnnouncementWords): string {
  return entry.type === 'announced' ? words.kinds[fields.kind] : words[entry.type];
}

function said({ entry, fields }: AnnouncementTold, { language }: Reader): Block[] {
  if (entry.type === 'announced' || entry.type === 'changed') return [quote(inLanguage(fields, language).body)];
  const { body, translations } = entry.data;
  if (body === null) return [paragraph(WORDS[language].announcements.over)];
  return [quote(translations[language]?.body ?? body)];
}

function factsOf(
  { entry, fields, labels }: AnnouncementTold,
  reader: Reader,
  words: AnnouncementWords,
): (readonly [label: string, value: string])[] {
  const { state, startsAt, endsAt } = fields;
  const row = (label: string, value: string | null) =>
    value === null || value === '' ? [] : [[label, value] as const];
  const isOver = entry.type === 'resolved';
  const end = isOver ? entry.at : endsAt;
  return [
    ...row(words.services, labels.join(', ')),
    ...row(words.state, isOver || state === null ? null : words.states[state]),
    ...row(words.begins, instantText(startsAt, reader)),
    ...row(words.ends, end === null ? null : instantText(end, reader)),
  ];
}
