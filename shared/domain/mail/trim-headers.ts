import { cutText } from '#events/text.ts';

/** How mail programs announce, in which languages, that everything below is history. Patterns see one line at a time. */

/** Longer than any of these lines; it also keeps the patterns quick on what is no text at all. */
const LONGEST_HEADER_LINE = 500;

/** Lines that stand alone: a title between dashes, a long rule, the beginning of a forwarded mail. */
const TITLES =
  /^[-_*=—]{1,}\s*(?:(?:original|reply|forwarded) (?:message|appointment|mail|e-?mail)|ursprüngliche[rs]? (?:nachricht|mail|e-?mail|termin)|original-?nachricht|antwort nachricht|weitergeleitete (?:nachricht|mail)|message (?:d['’]origine|original|initial|transféré)|courriel original|(?:mensaje|correo) (?:original|reenviado)|messaggio (?:originale|inoltrato)|oorspronkelijk bericht|doorgestuurd bericht|mensagem (?:original|encaminhada)|oprindelig (?:meddelelse|besked)|opprinnelig melding|ursprungligt meddelande|alkuperäinen viesti|oryginalna wiadomość|wiadomość oryginalna|původní (?:zpráva|e-?mail)|eredeti üzenet|исходное сообщение|пересылаемое сообщение|original ileti|orijinal mesaj|原始邮件|原始郵件|邮件原件|元のメッセージ|원본 메시지)\s*[-_*=—]*\s*$/iu;
/** Of Outlook; lines of dashes are people's own. */
const RULE = /^_{20,}\s*$/;
const BEGIN =
  /^(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-?mail)|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|inizio messaggio inoltrato|begin doorgestuurd bericht)\s*:\s*$/i;

/** What phones and mail programs put below a mail, above the history. */
const SENT_FROM =
  /^[*_<]?(?:sent (?:from|via|with|using) (?:my|the|mail for|outlook|yahoo|typeapp|proton|a |an |gmail|samsung|iphone|ipad|android|blackberry|windows|mobile|sparrow|acompli|spark|superhuman|polymail|mailbird|ios|hotmail|aol|blue|k-9|fairemail)|get (?:outlook|bluemail) for|download outlook for|gesendet (?:von|mit|über) (?:meine[mr]|mail|outlook|der|einem|yahoo|gmx|web\.de|android|iphone)|von (?:meinem|meiner|unterwegs|outlook|samsung|iphone|ipad|android|mobil).{0,60} (?:gesendet|gesandt)|diese nachricht wurde von mein|outlook für (?:android|ios) (?:beziehen|herunterladen)|envoyé (?:de mon|avec|depuis|via|à partir d)|télécharger outlook pour|obtenez outlook pour|enviado (?:desde|do|de|a partir d)\b|obtener outlook para|obter o outlook para|inviato (?:da|con)\b|ottieni outlook per|scarica outlook per|verzonden (?:vanaf|met|van|vanuit) |verstuurd vanaf |outlook voor (?:android|ios) downloaden|skickat från |hämta outlook för|sendt fra |hent outlook (?:til|for) |lähetetty (?:iphonesta|laitteesta|ipadista|puhelimesta)|wysłan[eoy] z |pobierz aplikację outlook|odesláno z |отправлено (?:с|из) |从我的.{1,20}发送|发自我的|發自我的|iphoneから送信|나의 .{1,20}에서 보냄)/iu;

const SEPARATORS = [TITLES, RULE, BEGIN, SENT_FROM, /^-{2} ?$/];

const FROM =
  'from|von|de|da|van|från|fra|od|lähettäjä|feladó|от(?: кого)?|gönderen|kimden|από|מאת|من|发件人|寄件者|差出人|送信者|보낸 ?사람';
const OTHER =
  "sent|date|to|cc|bcc|subject|reply-to|gesendet(?: am)?|datum|an|kopie|betreff|antwort an|envoyé(?: le)?|date d[’']envoi|à|pour|objet|répondre à|enviad[oa](?: (?:el|em))?|para|asunto|fecha|inviato|data|a|oggetto|verzonden|aan|onderwerp|assunto|skickat|till|ämne|kopia|sendt|dato|til|emne|lähetetty|päivä(?:ys)?|vastaanottaja|aihe|wysłano|do|temat|odesláno|komu|předmět|dátum|predmet|küldve|elküldve|címzett|tárgy|dată|trimis|către|subiect|отправлено|дата|кому|тема|копия|gönderilen?|gönderme tarihi|tarih|kime|konu|ημερομηνία|προς|θέμα|发送时间|发送日期|日期|收件人|抄送|主题|寄件日期|收件者|主旨|送信日時|日付|宛先|件名|보낸 ?날짜|받는 ?사람|제목";

// Outlook heads the history with a block of fields: one "From" among several is no coincidence.
const field = (names: string) => new RegExp(`^[*_]*(?:${names})\\s*[*_]*\\s*[:：]`, 'iu');
const FROM_FIELD = field(FROM);
const ANY_FIELD = field(`${FROM}|${OTHER}`);
const MOST_FIELDS = 8;
const FEWEST_FIELDS = 3;

/** @returns whether everything from this line on is history or signature, whatever stands above it */
export function isSeparator(lines: readonly string[], index: number): boolean {
  const line = cutText(lines[index]?.trimStart() ?? '', { units: LONGEST_HEADER_LINE });
  return SEPARATORS.some((separator) => separator.test(line)) || isFieldBlock(lines, index);
}

/** Fields stand below one another; a long list of recipients may go on over a line or two, and blank lines come from HTML. */
function isFieldBlock(lines: readonly string[], index: number): boolean {
  if (!ANY_FIELD.test(lineAt(lines, index))) return false;
  const block = Array.from({ length: MOST_FIELDS }, (_, offset) => lineAt(lines, index + offset));
  const fields = block.filter((line) => ANY_FIELD.test(line));
  return fields.length >= FEWEST_FIELDS && block.slice(0, 4).some((line) => FROM_FIELD.test(line));
}

function lineAt(lines: readonly string[], index: number): string {
  return cutText(lines[index] ?? '', { units: LONGEST_HEADER_LINE }).trim();
}
