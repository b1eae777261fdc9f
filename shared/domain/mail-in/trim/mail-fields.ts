import { cutText } from '#events/terms/text.ts';

/** The fields that mail programs write above what they quote or forward, in which languages. Patterns see one line at a time. */

/** Longer than any of these lines; it also keeps the patterns quick on what is no text at all. */
const LONGEST_HEADER_LINE = 500;

const FROM =
  'from|von|de|da|van|från|fra|od|lähettäjä|feladó|от(?: кого)?|від|gönderen|kimden|από|מאת|من|dari|từ|จาก|发件人|寄件者|差出人|送信者|보낸 ?사람|mittente|expéditeur|remitente|remetente|afzender|avsändare|avsender|afsender|nadawca|odesílatel|odosielateľ|expeditor|отправитель|відправник|αποστολέας|寄件人|發件人';
const OTHER =
  "sent|date|to|cc|bcc|reply-to|gesendet(?: am)?|datum|an|kopie|antwort an|envoyé(?: le)?|date d[’']envoi|à|pour|répondre à|enviad[oa](?: (?:el|em))?|para|fecha|inviato|data|a|verzonden|aan|skickat|till|kopia|sendt|dato|til|lähetetty|päivä(?:ys)?|vastaanottaja|wysłano|do|odesláno|komu|dátum|küldve|elküldve|címzett|dată|trimis|către|отправлено|дата|кому|копия|надіслано|gönderilen?|gönderme tarihi|tarih|kime|ημερομηνία|προς|εστάλη|נשלח|תאריך|אל|تاريخ|إلى|tanggal|dikirim|kepada|ngày|đến|发送时间|发送日期|日期|收件人|抄送|寄件日期|收件者|送信日時|日付|宛先|보낸 ?날짜|받는 ?사람|destinataires?|destinatari[oi]|destinatários?|odbiorca|ontvangers?|empfänger|mottagare|modtager|mottaker|kopie an|copie|copia|cópia|kopi|importance|wichtigkeit|priorität|anlagen|attachments|получатель|寄件日期|收件者|發件日期";
const SUBJECT =
  'subject|betreff|objet|asunto|oggetto|onderwerp|assunto|ämne|emne|aihe|temat|předmět|predmet|tárgy|subiect|тема|konu|θέμα|נושא|الموضوع|perihal|subjek|chủ đề|เรื่อง|主题|主旨|件名|제목';

// Outlook heads the history with a block of fields: one "From" among several, with a subject, is no coincidence.
const field = (names: string) => new RegExp(`^[*_]*(?:${names})\\s*[*_]*\\s*[:：]`, 'iu');
const FROM_FIELD = field(FROM);
const SUBJECT_FIELD = field(SUBJECT);
const ANY_FIELD = field(`${FROM}|${OTHER}|${SUBJECT}`);
/** Mail programs write fields with a capital where the script has one; configurations and code do not. */
const CAPITAL = /^[*_]*(?!\p{Ll})/u;
const MOST_FIELDS = 8;
const FEWEST_FIELDS = 3;

/** A block of fields as it heads what somebody else wrote. */
export interface FieldBlock {
  readonly from: string;
  readonly subject: string | null;
  /** The first line below it. */
  readonly end: number;
}

/** A list of recipients goes on over so many lines, and HTML leaves a blank one between fields. */
const LONGEST_BLOCK = 40;

/** @returns the block of fields that begins at a line, or null */
export function fieldBlockAt(lines: readonly string[], index: number): FieldBlock | null {
  if (!isFieldBlock(lines, index)) return null;
  let end = index;
  while (end < index + LONGEST_BLOCK && goesOn(lines, end)) end++;
  const block = lines.slice(index, end).map((_, offset) => lineAt(lines, index + offset));
  const valueIn = (name: RegExp) =>
    block
      .find((line) => name.test(line))
      ?.replace(name, '')
      .replace(/^[*_\s]+/, '') ?? null;
  return { from: valueIn(FROM_FIELD) ?? '', subject: valueIn(SUBJECT_FIELD), end };
}

/** Below a blank line only another field belongs to the block; below a subject, too, for some webmails put no blank line there. */
function goesOn(lines: readonly string[], index: number): boolean {
  const [above, line, below] = [lineAt(lines, index - 1), lineAt(lines, index), lineAt(lines, index + 1)];
  if (index >= lines.length) return false;
  if (line === '') return isField(below);
  return isField(line) || (above !== '' && !SUBJECT_FIELD.test(above));
}

/** Fields stand below one another; a long list of recipients may go on over a line or two, and blank lines come from HTML. */
export function isFieldBlock(lines: readonly string[], index: number): boolean {
  if (!isField(lineAt(lines, index))) return false;
  const block = untilAnother(Array.from({ length: MOST_FIELDS }, (_, offset) => lineAt(lines, index + offset)));
  const fields = block.filter(isField);
  const [from] = block.slice(0, 4).filter((line) => FROM_FIELD.test(line));
  if (fields.length < FEWEST_FIELDS || from === undefined) return false;
  return from.includes('@') || fields.some((line) => SUBJECT_FIELD.test(line));
}

/** One mail has one sender: at a second "From" another block begins, and what stands above it is somebody's line. */
function untilAnother(block: readonly string[]): readonly string[] {
  const first = block.findIndex((line) => FROM_FIELD.test(line));
  const second = block.findIndex((line, at) => at > first && FROM_FIELD.test(line));
  return second === -1 ? block : block.slice(0, second);
}

function isField(line: string): boolean {
  return ANY_FIELD.test(line) && CAPITAL.test(line);
}

export function lineAt(lines: readonly string[], index: number): string {
  return cutText(lines[index] ?? '', { units: LONGEST_HEADER_LINE })
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
}
