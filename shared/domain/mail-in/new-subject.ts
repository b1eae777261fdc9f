import { titleOf } from '#domain/mail/title.ts';
import { cutText } from '#events/terms/text.ts';

/** What programs put before the subject of what they answer or pass on, once or many times. */
const PREFIX =
  /^(?:(?:re|r|aw|antw|antwort|sv|vs|ynt|odp|ref|rif|res|ré|rép|fwd?|wg|tr|rv|enc|i|vb|doorst|pd|ha|vá|atb|回复|答复|回覆|転送|返信|회신|답장|отв|пер)\s*(?:\[\d+\]|\(\d+\))?\s*[:：]|\[[^\]]{1,60}\])\s*/iu;
const LONGEST_SUBJECT = 1_000;

/**
 * What the subject of an answer says that the record's title and the mails about it do not (Semantics, rule 38). Mails of the
 * desk end in the title of the record or of a task, so whatever has it in it is their subject.
 *
 * @param titles of the record and its tasks; none where they are not known
 * @returns an empty text when it says nothing new
 */
export function newSubject(subject: string, titles: readonly string[]): string {
  const said = bare(subject);
  if (titles.length === 0 || said === '') return '';
  return titles.map(bare).some((known) => isIn(known, said) || isIn(said, known)) ? '' : said;
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
