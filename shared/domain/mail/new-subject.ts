import { cutText } from '#events/text.ts';
import { titleOf } from './title.ts';

/** What programs put before the subject of what they answer or pass on, once or many times. */
const PREFIX =
  /^(?:(?:re|r|aw|antw|antwort|sv|vs|ynt|odp|ref|rif|res|ré|rép|fwd?|wg|tr|rv|enc|i|vb|doorst|pd|ha|vá|atb|回复|答复|回覆|転送|返信|회신|답장|отв|пер)\s*(?:\[\d+\]|\(\d+\))?\s*[:：]|\[[^\]]{1,60}\])\s*/iu;
const LONGEST_SUBJECT = 1_000;

/**
 * What the subject of an answer says that the record's title and the mails about it do not (Semantics, rule 38). Mails of the
 * desk end in the title, so whatever has it in it is their subject.
 *
 * @param title of the record; null where it is not known
 * @returns an empty text when it says nothing new
 */
export function newSubject(subject: string, title: string | null): string {
  if (title === null) return '';
  const [said, known] = [bare(subject), bare(title)];
  if (said === '' || isIn(known, said) || isIn(said, known)) return '';
  return said;
}

function bare(subject: string): string {
  let rest = cutText(subject, { units: LONGEST_SUBJECT }).trim();
  while (PREFIX.test(rest)) rest = rest.replace(PREFIX, '');
  return rest === '' || rest === titleOf('') ? '' : rest;
}

function isIn(part: string, whole: string): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return part !== '' && ` ${words(whole)} `.includes(` ${words(part)} `);
}
