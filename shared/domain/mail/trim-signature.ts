import EmailReplyParser from 'email-reply-parser';

/*
 * Some of the library's patterns are cubic in the length of what they see: a line of 5,000 crafted characters takes minutes.
 * So it is shown the last lines only, as many as a signature can have, and none longer than a line of one.
 */
const MOST_LINES = 60;
const LONGEST_LINE = 200;
/** Below a line of dashes or a greeting; more is a text with a line in it. */
const LONGEST_SIGNATURE = 12;

const parser = new EmailReplyParser();

/**
 * Takes the signature off a reply that has no history any more, as the library sees it, and as the contact block below a
 * greeting shows it in languages the library does not know.
 */
export function withoutSignature(lines: readonly string[]): readonly string[] {
  const start = tailStart(lines);
  const tail = lines.slice(start);
  const hidden = hiddenLines(tail);
  const end = lines.length - (isSignature(tail.slice(tail.length - hidden)) ? hidden : 0);
  const kept = lines.slice(0, end);
  return kept.slice(0, kept.length - contactBlock(kept));
}

function tailStart(lines: readonly string[]): number {
  let start = lines.length;
  const first = Math.max(0, lines.length - MOST_LINES);
  while (start > first && (lines[start - 1]?.length ?? 0) <= LONGEST_LINE) start--;
  return start;
}

/** The library joins broken lines, so what it hides at the end is counted in what is no white space. */
function hiddenLines(tail: readonly string[]): number {
  const fragments = parser.read(tail.join('\n')).getFragments();
  const last = fragments.findLastIndex((fragment) => !fragment.isHidden());
  if (last === -1) return 0;
  let hidden = solid(fragments.slice(last + 1).join(''));
  let lines = 0;
  while (hidden > 0 && lines < tail.length) hidden -= solid(tail[tail.length - ++lines] ?? '');
  return lines;
}

function solid(text: string): number {
  return text.replace(/\s+/g, '').length;
}

function isSignature(lines: readonly string[]): boolean {
  return lines.filter((line) => line.trim() !== '').length <= LONGEST_SIGNATURE;
}

const GREETING =
  /^(?:mit (?:freundlichen|besten|herzlichen|lieben|vielen) grü(?:ß|ss)en|(?:freundliche|beste|herzliche|liebe|viele|schöne) grü(?:ß|ss)e|m\.?\s?f\.?\s?g\.?|lg|vg|hochachtungsvoll|saludos(?: cordiales)?|un saludo|atentamente|cordiali saluti|distinti saluti|saluti|met vriendelijke groet(?:en)?|mvg|vriendelijke groet(?:en)?|med vänliga? hälsning(?:ar)?|vänliga hälsningar|(?:med )?venlig hilsen|med vennlig hilsen|mvh|ystävällisin terveisin|terveisin|pozdrawiam|z poważaniem|s pozdravem|üdvözlettel|atenciosamente|cumprimentos|abraços|com os melhores cumprimentos|с уважением|saygılarımla|με εκτίμηση|bien à (?:vous|toi)|salutations(?: distinguées)?|(?:bien )?(?:sincèrement|amicalement))[\s,.!]*$/iu;
const CONTACT = /@|https?:|www\.|(?:tel|fon|phone|mobil|fax)\b|\+\d[\d\s()/-]{6,}/i;

/** @returns how many lines at the end are a greeting with name and contact; a greeting with a name alone is part of what was said */
function contactBlock(lines: readonly string[]): number {
  const from = Math.max(0, lines.length - LONGEST_SIGNATURE);
  const greeting = lines.findIndex((line, index) => index >= from && GREETING.test(line.trim()));
  if (greeting <= 0) return 0;
  return lines.slice(greeting + 1).some((line) => CONTACT.test(line)) ? lines.length - greeting : 0;
}
