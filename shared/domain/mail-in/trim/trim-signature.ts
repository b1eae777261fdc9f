/** More below a line of dashes or a greeting is a text with a line in it. */
const LONGEST_SIGNATURE = 12;
/** A name, a title, a company: what stands in a signature is short. */
const LONGEST_LINE = 100;

/** `--` alone; other rules and comments of code divide what somebody wrote. */
const DASHES = /^-{2} ?$/;
const DIVIDER = /^\s*[-_=*~#+]{2,}/;
/** What its writer thought of last, wherever it stands. */
const POSTSCRIPT = /^\s*(?:p\.?\s?p?\.?s\.?|nb)(?:[:.\s]|$)/i;

/** After these a name is signature enough: nobody means them as part of the matter. */
const CLOSING =
  /^(?:(?:best|kind|kindest|warm|warmest) (?:regards|wishes)|regards|sincerely|yours (?:sincerely|faithfully|truly)|cheers|best)[\s,.!]*$/i;
/** After these only a contact below tells a signature from a greeting that somebody typed. */
const GREETING =
  /^(?:mit (?:freundlichen|besten|herzlichen|lieben|vielen) grü(?:ß|ss)en|(?:freundliche|beste|herzliche|liebe|viele|schöne) grü(?:ß|ss)e|m\.?\s?f\.?\s?g\.?|lg|vg|hochachtungsvoll|saludos(?: cordiales)?|un saludo|atentamente|cordiali saluti|distinti saluti|saluti|met vriendelijke groet(?:en)?|mvg|vriendelijke groet(?:en)?|med vänliga? hälsning(?:ar)?|vänliga hälsningar|(?:med )?venlig hilsen|med vennlig hilsen|mvh|ystävällisin terveisin|terveisin|pozdrawiam|z poważaniem|s pozdravem|üdvözlettel|atenciosamente|cumprimentos|abraços|com os melhores cumprimentos|с уважением|saygılarımla|με εκτίμηση|cordialement|bien cordialement|bien à (?:vous|toi)|salutations(?: distinguées)?|(?:bien )?(?:sincèrement|amicalement)|thanks|thank you|many thanks|よろしくお願い(?:いた|致)?します|以上|敬具|此致|祝好|谢谢|감사합니다|(?:med )?bästa hälsningar|saudações|pozdrawiam serdecznie|s pozdravom|з повагою|с наилучшими пожеланиями|lep pozdrav|srdačan pozdrav|cu stimă|поздрави)[\s,.!。]*$/iu;
const CONTACT = /@|https?:|www\.|(?:tel|fon|phone|mobil|fax)\b|\+\d[\d\s()/-]{6,}/i;

/** Takes the signature off a reply that has no history any more: below `--`, or a greeting with a name or a contact. */
export function withoutSignature(lines: readonly string[]): readonly string[] {
  const first = Math.max(0, lines.length - 2 * LONGEST_SIGNATURE);
  const start = lines.findIndex((_line, index) => index >= first && isSignature(lines, index));
  return start <= 0 ? lines : lines.slice(0, start);
}

function isSignature(lines: readonly string[], index: number): boolean {
  const line = lines[index]?.trim() ?? '';
  const below = lines.slice(index + 1).filter((one) => one.trim() !== '');
  if (below.length > LONGEST_SIGNATURE || below.some(isText)) return false;
  if (DASHES.test(line)) return !lines.slice(0, index).some((one) => DIVIDER.test(one));
  if (CLOSING.test(line)) return below.length > 0 && (isName(below[0] ?? '') || below.some((one) => CONTACT.test(one)));
  return GREETING.test(line) && below.some((one) => CONTACT.test(one));
}

/** Code, a postscript, a paragraph: none of it stands in a signature. */
function isText(line: string): boolean {
  return DIVIDER.test(line) || POSTSCRIPT.test(line) || line.length > LONGEST_LINE;
}

function isName(line: string): boolean {
  return /^[\p{L}][\p{L}\s.'’,-]*$/u.test(line.trim()) && line.trim().split(/\s+/).length <= 5;
}
