import type { ParsedMail } from '#domain/mail/mail.ts';
import { COMMAND_WORDS, type CommandWord } from '#domain/words/shape/incoming-words.ts';
import { WORDS } from '#domain/words/words.ts';
import { cutText } from '#events/terms/text.ts';
import { trimReply } from './trim/trim-reply.ts';

export interface WordCommand {
  readonly word: CommandWord;
  /** What was written beside the word; empty when nothing was. */
  readonly reason: string;
}

/** The words after which more may follow: why. What follows the others is a message, which a command would swallow. */
const TAKES_REASON: readonly CommandWord[] = ['reopen', 'escalate'];

const INCOMING = Object.values(WORDS).map(({ incoming }) => incoming);
const COURTESY = new RegExp(`\\b(?:${INCOMING.flatMap(({ courtesy }) => courtesy).join('|')})\\b`, 'giu');
/** Our number, and a number somebody names. */
const NUMBERS = /\[?\b[A-Z]{2,5}-\d{6,}\b\]?/giu;
const ANSWERING = /^(?:\s*(?:re|aw|sv|antw|ref|ré)\s*:)+/iu;
const LONGEST_SUBJECT = 300;

/**
 * What a mail asks for in a word: alone in its text or, where the text says nothing, in its subject. `#word` at the beginning is
 * meant as a command whatever follows it.
 *
 * @returns null for a mail that says something: a command must never swallow a message
 */
export function commandWordOf(mail: Pick<ParsedMail, 'subject' | 'text'>): WordCommand | null {
  const text = trimReply(mail.text).visible.trim();
  const [first = '', ...rest] = text.split(/\r?\n/);
  const below = rest.join('\n').trim();
  const marked = /^[#/]\s*(.+)$/.exec(first.trim());
  if (marked?.[1]) return markedCommand(marked[1], below);
  const word = wordOf(first);
  if (word !== null && (isCourtesy(below) || TAKES_REASON.includes(word))) {
    return { word, reason: isCourtesy(below) ? '' : below };
  }
  const asked = escalationOf(first, below);
  if (asked !== null) return asked;
  if (!isCourtesy(text)) return null;
  const inSubject = wordOf(
    cutText(mail.subject, { units: LONGEST_SUBJECT }).replace(NUMBERS, ' ').replace(ANSWERING, ''),
  );
  return inSubject === null ? null : { word: inSubject, reason: '' };
}

/** `escalate too slow`: a mail of one line that begins with the verb. What is longer is a message. */
function escalationOf(line: string, below: string): WordCommand | null {
  if (line.length > LONGEST_LINE || !isCourtesy(below)) return null;
  const reason = ESCALATE.exec(line.trim())?.[1]
    ?.replace(/^[\s:,.!–-]+/, '')
    .trim();
  return reason ? { word: 'escalate', reason } : null;
}

const LONGEST_LINE = 300;
const ESCALATE = new RegExp(
  `^(?:(?:${INCOMING.map(({ please }) => please).join('|')}) )?(?:${INCOMING.map(({ escalateVerb }) => escalateVerb).join('|')})(?![\\p{L}\\p{N}])(.*)$`,
  'isu',
);

/** `#escalate the shop is down`: the word, and everything after it. */
function markedCommand(line: string, below: string): WordCommand | null {
  const spoken = line.toLowerCase();
  for (const word of COMMAND_WORDS) {
    const form = formsOf(word).find((candidate) => new RegExp(`^${candidate}(?![\\p{L}\\p{N}])`, 'u').test(spoken));
    if (form) return { word, reason: `${line.slice(form.length).replace(/^[\s:,.!-]+/, '')}\n${below}`.trim() };
  }
  return null;
}

function wordOf(line: string): CommandWord | null {
  const spoken = normal(line.replace(COURTESY, ' '));
  return COMMAND_WORDS.find((word) => formsOf(word).some((form) => normal(form) === spoken)) ?? null;
}

/** The longest first, so that a phrase is taken before the word it begins with. */
function formsOf(word: CommandWord): string[] {
  return INCOMING.flatMap(({ commands }) => commands[word]).toSorted((a, b) => b.length - a.length);
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/[\s.,!?:;-]+/g, ' ')
    .trim();
}

function isCourtesy(text: string): boolean {
  return normal(text.replace(COURTESY, ' ')) === '';
}
