import { WORDS } from '#domain/words/words.ts';
import { cutText } from '#events/terms/text.ts';
import type { Language } from '#events/terms/vocabulary.ts';
import { type ComposedNotice, type DeskManner, LONGEST_SUBJECT, type NoticeWords } from './compose-notice.ts';
import { type Block, heading, link, paragraph, reply } from './layout/content.ts';
import { plural } from './layout/plural.ts';
import { render } from './layout/render.ts';

/** One notice of a digest. */
export interface DigestPart extends NoticeWords {
  readonly number: string;
  /** Of the record; the subject of a digest about it alone. */
  readonly title: string;
  /** The desk's address with the reader's token for the record. */
  readonly answerTo: string;
}

/**
 * Many notices as one mail, in the order in which they came. About one record it is answered like any other mail; about
 * several each has a link that answers it, and the mail names no number in its subject, for an answer would join one of them.
 */
export function composeDigest(
  parts: readonly DigestPart[],
  { deskName, language, toHtml }: DeskManner,
): ComposedNotice {
  const { digest: words, glossary, colon } = WORDS[language];
  const messages = plural(language, parts.length, glossary.messages);
  const only = onlyRecord(parts);
  const subject = only
    ? cutText(`[${only.number}] ${messages}${colon} ${only.title}`, { units: LONGEST_SUBJECT, mark: '…' })
    : `${deskName}: ${messages}`;
  const blocks = [
    paragraph(words.why(messages)),
    ...parts.flatMap((part) => [
      heading(part.subject),
      ...sayingOf(part),
      ...(only ? [] : [answerLink(part, language)]),
    ]),
    ...(only ? [reply(words.reply)] : []),
  ];
  const signature = only ? `${deskName} · ${only.number}` : deskName;
  return { subject, ...render(blocks, { title: subject, language, signature, toHtml }) };
}

/** @returns a part of the record that all parts are about, or null when they are about several */
export function onlyRecord<Part extends Pick<DigestPart, 'number'>>(parts: readonly Part[]): Part | null {
  const [first] = parts;
  return first !== undefined && parts.every(({ number }) => number === first.number) ? first : null;
}

/** How to answer is said once. */
function sayingOf({ blocks }: NoticeWords): readonly Block[] {
  return blocks.filter(({ kind }) => kind !== 'reply');
}

function answerLink({ number, title, answerTo }: DigestPart, language: Language): Block {
  const subject = encodeURIComponent(`Re: [${number}] ${title}`);
  return link(WORDS[language].digest.answer(number), `mailto:${answerTo}?subject=${subject}`);
}
