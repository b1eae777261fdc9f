/** Lines like "On Tuesday, Ada wrote:", by language. */

/** Longer than any of these lines; it also keeps the patterns quick on what is no text at all. */
const LONGEST_ATTRIBUTION = 500;
/** How many lines mail programs break one into. */
const MOST_LINES = 4;

const WROTE =
  '(?:wrote|sent|schrieb|a écrit|escribió|va escriure|ha scritto|schreef|het volgende geschreven|escreveu|napisał(?:\\(?a\\)?)?|pisze|napsal(?:\\(?a\\)?)?|napísal(?:\\(?a\\)?)?|napisao(?:/la)?|je napisal|ezt írta|a scris|yazdı|έγραψε|skrev|kirjoitti|(?:на)?писал(?:\\(?а\\)?)?|пишет?|đã viết|menulis|のメール|のメッセージ|さんは書きました|写道|寫道|님이 작성|작성|כתב|كتب)';
/** It ends with the verb, or with the verb and who or when; dashes around it are Lotus Notes, Yahoo and Android. */
const ENDS_WROTE = new RegExp(`(?<![\\p{L}])${WROTE}\\s?[:：]\\s*-*\\s*$`, 'iu');
const CJK_WROTE = /(?:のメール|のメッセージ|さんは書きました|写道|寫道|님이 작성|작성)\s?[:：]\s*$/u;
const WROTE_THEN = new RegExp(`(?<![\\p{L}])${WROTE}(?![\\p{L}]).{2,200}[:：]\\s*$`, 'iu');
const DASHED = new RegExp(`^-{2,}.{3,200}(?<![\\p{L}])${WROTE}\\s?:?\\s*-{2,}\\s*$`, 'iu');
/** In any language: a date, an address in brackets, a colon. */
const DATED_ADDRESS = /\d.{0,250}[<([]\s*(?:mailto:)?[^<>()\s]+@[^<>()\s]+[^@]{0,100}[>)\]][^@:]{0,60}:\s*$/;
/** As Gmail did until 2012. */
const OLD_GMAIL = /^\d{4}\/\d{1,2}\/\d{1,2} .{1,100}<[^<>\s]+@[^<>\s]+>\s*:?\s*$/;

/** A date or an address stands in every attribution; without one it is prose. */
const DATED = /\d|@/;
/** Only what begins with one of these words, or with a date, may go on on the next line. */
const BEGINNING =
  /^[-\s]*(?:(?:on|am|le|el|il|in data|op|em|w dniu|dnia|den|dne|în|pe|στις|vào|pada|в|на|在|于|בתאריך|في)(?![\p{L}])|.{0,20}\d{1,4}[-./年: ]\s?\d{1,2})/iu;

/** @returns over how many lines an attribution goes that begins here; 0 for none */
export function attributionLength(lines: readonly string[], index: number): number {
  const first = lines[index]?.trim() ?? '';
  if (first === '' || first.startsWith('>')) return 0;
  let sentence = '';
  for (let length = 1; length <= MOST_LINES; length++) {
    const line = lines[index + length - 1]?.trim() ?? '';
    if (line === '' || line.startsWith('>')) return 0;
    sentence = sentence === '' ? line : `${sentence} ${line}`;
    if (sentence.length > LONGEST_ATTRIBUTION) return 0;
    if (isAttribution(sentence)) return length;
    if (!BEGINNING.test(first)) return 0;
  }
  return 0;
}

function isAttribution(sentence: string): boolean {
  if (DASHED.test(sentence)) return true;
  if (OLD_GMAIL.test(sentence)) return true;
  if (!DATED.test(sentence) || !/[:：]\s*-*\s*$/.test(sentence)) return false;
  return (
    ENDS_WROTE.test(sentence) ||
    CJK_WROTE.test(sentence) ||
    DATED_ADDRESS.test(sentence) ||
    (BEGINNING.test(sentence) || sentence.includes('@') ? WROTE_THEN.test(sentence) : false)
  );
}
