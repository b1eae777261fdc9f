/** Lines like "On Tuesday, Ada wrote:", by language. */

/** Longer than any of these lines; it also keeps the patterns quick on what is no text at all. */
const LONGEST_ATTRIBUTION = 500;
/** How many lines mail programs break one into. */
const MOST_LINES = 4;

const WROTE =
  '(?:wrote|sent|schrieb|a écrit|escribió|va escriure|ha scritto|schreef|het volgende geschreven|escreveu|napisał(?:\\(?a\\)?)?|pisze|napsal(?:\\(?a\\)?)?|napísal(?:\\(?a\\)?)?|napisao(?:/la)?(?: je)?|je napisala?|napisala|ezt írta|írta|a scris|yazdı|έγραψε|skrev|kirjoitti|kirjutas|rašė|rakstīja|(?:на)?писал(?:\\(?а\\)?)?|написа|пишет?|đã viết|menulis|เขียนว่า|のメール|のメッセージ|さんは書きました|写道|寫道|님이 작성|작성|כתב|كتب)';
/** It ends with the verb, or with the verb and who or when; dashes around it are Lotus Notes, Yahoo and Android. */
const ENDS_WROTE = new RegExp(`(?<![\\p{L}])${WROTE}\\s?[:：]\\s*-*\\s*$`, 'iu');
const CJK_WROTE = /(?:のメール|のメッセージ|さんは書きました|写道|寫道|님이 작성|작성)\s?[:：]\s*$/u;
const WROTE_THEN = new RegExp(`(?<![\\p{L}])${WROTE}(?![\\p{L}]).{2,200}[:：]\\s*$`, 'iu');
const DASHED = new RegExp(`^-{2,}.{3,200}(?<![\\p{L}])${WROTE}\\s?:?\\s*-{2,}\\s*$`, 'iu');
/** As Gmail did until 2012. */
const OLD_GMAIL = /^\d{4}\/\d{1,2}\/\d{1,2} .{1,100}<[^<>\s]+@[^<>\s]+>\s*:?\s*$/;

/** In any language: an address in brackets, a date before or behind it, a colon at the end. */
const ADDRESS = /[<([]\s*(?:mailto:)?[^<>()\s]+@[^<>()\s]+\s*[>)\]]/;
const ENDS_IN_COLON = /[:：]\s*-*\s*$/;
/** Of the rest of the line: a year, or day and month. */
const DATE = /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})|\p{Nd}{1,2}[./\-月]\s?\p{Nd}{1,2}|\p{Nd}{1,2}\.?\s+\p{L}{3,}/u;

/** A date or an address stands in every attribution; without one it is prose. */
const DATED = /\p{Nd}|@/u;
/** Only what begins with one of these words, or with a date, may go on on the next line. */
const BEGINNING =
  /^[-\s]*(?:(?:on|am|le|el|il|in data|op|em|w dniu|dnia|den|dne|în|pe|στις|vào|pada|v|в|на|у|в|at|kuupäev|missatge|בתאריך|في|ในวันที่)(?![\p{L}])|.{0,20}\p{Nd}{1,4}[-./年: ]\s?\p{Nd}{1,2}|[^<]{0,80}<)/iu;
/** Marks of direction that Hebrew and Arabic programs put around names; nobody sees them. */
const INVISIBLE = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Where an attribution ends, and how sure it is. */
export interface Attribution {
  /** Over how many lines it goes; 0 for none. */
  readonly length: number;
  /** It names an address; without one it may be prose, and only a quotation below it shows what it is. */
  readonly addressed: boolean;
}

const NONE: Attribution = { length: 0, addressed: false };

export function attributionAt(lines: readonly string[], index: number): Attribution {
  const first = lineAt(lines, index);
  if (first === '' || first.startsWith('>')) return NONE;
  let sentence = '';
  for (let length = 1; length <= MOST_LINES; length++) {
    const line = goesOn(sentence, lineAt(lines, index + length - 1));
    if (line === null) return NONE;
    sentence = sentence === '' ? line : `${sentence} ${line}`;
    if (sentence.length > LONGEST_ATTRIBUTION) return NONE;
    if (isAttribution(sentence)) return { length, addressed: ADDRESS.test(sentence) || DASHED.test(sentence) };
    if (!BEGINNING.test(first)) return NONE;
  }
  return NONE;
}

/** Gmail breaks a long line inside the address, and its `>` then begins the next one. */
function goesOn(sentence: string, line: string): string | null {
  if (line === '') return null;
  if (!line.startsWith('>')) return line;
  return /<[^<>]*$/.test(sentence) ? line : null;
}

function lineAt(lines: readonly string[], index: number): string {
  return (lines[index] ?? '').replace(INVISIBLE, '').replaceAll('\u00a0', ' ').trim();
}

function isAttribution(sentence: string): boolean {
  if (DASHED.test(sentence)) return true;
  if (OLD_GMAIL.test(sentence)) return true;
  if (!DATED.test(sentence) || !ENDS_IN_COLON.test(sentence)) return false;
  return (
    ENDS_WROTE.test(sentence) ||
    CJK_WROTE.test(sentence) ||
    (ADDRESS.test(sentence) && DATE.test(sentence.replace(ADDRESS, ''))) ||
    (BEGINNING.test(sentence) || sentence.includes('@') ? WROTE_THEN.test(sentence) : false)
  );
}
