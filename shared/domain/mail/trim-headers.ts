import { cutText } from '#events/text.ts';

/** How mail programs announce, in which languages, that everything below is history. Patterns see one line at a time. */

/** Longer than any of these lines; it also keeps the patterns quick on what is no text at all. */
const LONGEST_HEADER_LINE = 500;

/** A title between dashes of any kind. */
const TITLES =
  /^[\p{Pd}_*=]{1,}\s*(?:(?:original|reply|forwarded) (?:message|appointment|mail|e-?mail)|ursprüngliche[rs]? (?:nachricht|mail|e-?mail|termin)|original-?nachricht|antwort nachricht|weitergeleitete (?:nachricht|mail)|message (?:d['’]origine|original|initial|transféré)|courriel original|(?:mensaje|correo) (?:original|reenviado)|messaggio (?:originale|inoltrato)|oorspronkelijk bericht|doorgestuurd bericht|mensagem (?:original|encaminhada)|oprindelig (?:meddelelse|besked)|opprinnelig melding|ursprungligt meddelande|alkuperäinen viesti|oryginalna wiadomość|wiadomość oryginalna|původní (?:zpráva|e-?mail)|pôvodná správa|eredeti üzenet|mesaj(?:ul)? original|originalna poruka|izvirno sporočilo|αρχικό μήνυμα|исходное сообщение|оригинално съобщение|початкове повідомлення|пересылаемое сообщение|original ileti|orijinal mesaj|pesan asli|thư gốc|ข้อความต้นฉบับ|הודעה מקורית|الرسالة الأصلية|原始邮件|原始郵件|邮件原件|元のメッセージ|원본 메시지)\s*[\p{Pd}_*=]*\s*$/iu;
/** Of Outlook, or of a webmail: history only with a block of fields below it. */
const RULE = /^(?:_{20,}|[\p{Pd}]{5,}|={5,}|\*{5,})\s*$/u;
const BEGIN =
  /^(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-?mail)|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|inizio messaggio inoltrato|begin doorgestuurd bericht)\s*:\s*$/i;

const FROM =
  'from|von|de|da|van|från|fra|od|lähettäjä|feladó|от(?: кого)?|від|gönderen|kimden|από|מאת|من|dari|từ|จาก|发件人|寄件者|差出人|送信者|보낸 ?사람';
const OTHER =
  "sent|date|to|cc|bcc|reply-to|gesendet(?: am)?|datum|an|kopie|antwort an|envoyé(?: le)?|date d[’']envoi|à|pour|répondre à|enviad[oa](?: (?:el|em))?|para|fecha|inviato|data|a|verzonden|aan|skickat|till|kopia|sendt|dato|til|lähetetty|päivä(?:ys)?|vastaanottaja|wysłano|do|odesláno|komu|dátum|küldve|elküldve|címzett|dată|trimis|către|отправлено|дата|кому|копия|надіслано|gönderilen?|gönderme tarihi|tarih|kime|ημερομηνία|προς|εστάλη|נשלח|תאריך|אל|تاريخ|إلى|tanggal|dikirim|kepada|ngày|đến|发送时间|发送日期|日期|收件人|抄送|寄件日期|收件者|送信日時|日付|宛先|보낸 ?날짜|받는 ?사람";
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

/** @returns whether everything from this line on is history, whatever stands above it */
export function isSeparator(lines: readonly string[], index: number): boolean {
  const line = lineAt(lines, index);
  if (TITLES.test(line) || BEGIN.test(line)) return true;
  if (RULE.test(line)) return isFieldBlock(lines, nextFilled(lines, index + 1));
  return isFieldBlock(lines, index);
}

/** Fields stand below one another; a long list of recipients may go on over a line or two, and blank lines come from HTML. */
function isFieldBlock(lines: readonly string[], index: number): boolean {
  if (!isField(lineAt(lines, index))) return false;
  const block = Array.from({ length: MOST_FIELDS }, (_, offset) => lineAt(lines, index + offset));
  const fields = block.filter(isField);
  const [from] = block.slice(0, 4).filter((line) => FROM_FIELD.test(line));
  if (fields.length < FEWEST_FIELDS || from === undefined) return false;
  return from.includes('@') || fields.some((line) => SUBJECT_FIELD.test(line));
}

function isField(line: string): boolean {
  return ANY_FIELD.test(line) && CAPITAL.test(line);
}

function nextFilled(lines: readonly string[], index: number): number {
  let next = index;
  while (next < lines.length && next < index + 3 && lineAt(lines, next) === '') next++;
  return next;
}

function lineAt(lines: readonly string[], index: number): string {
  return cutText(lines[index] ?? '', { units: LONGEST_HEADER_LINE })
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
}
