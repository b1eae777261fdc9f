import { isFieldBlock, lineAt } from './mail-fields.ts';

/** How mail programs announce, in which languages, that everything below is history. Patterns see one line at a time. */

/** A title between dashes of any kind. */
const TITLES =
  /^[\p{Pd}_*=]{1,}\s*(?:(?:original|reply|forwarded) (?:message|appointment|mail|e-?mail)|ursprüngliche[rs]? (?:nachricht|mail|e-?mail|termin)|original-?nachricht|antwort nachricht|weitergeleitete (?:nachricht|mail)|message (?:d['’]origine|original|initial|transféré)|courriel original|(?:mensaje|correo) (?:original|reenviado)|messaggio (?:originale|inoltrato)|oorspronkelijk bericht|doorgestuurd bericht|mensagem (?:original|encaminhada)|oprindelig (?:meddelelse|besked)|opprinnelig melding|ursprungligt meddelande|alkuperäinen viesti|oryginalna wiadomość|wiadomość oryginalna|původní (?:zpráva|e-?mail)|pôvodná správa|eredeti üzenet|mesaj(?:ul)? original|originalna poruka|izvirno sporočilo|αρχικό μήνυμα|исходное сообщение|оригинално съобщение|початкове повідомлення|пересылаемое сообщение|original ileti|orijinal mesaj|pesan asli|thư gốc|ข้อความต้นฉบับ|הודעה מקורית|الرسالة الأصلية|原始邮件|原始郵件|邮件原件|元のメッセージ|원본 메시지|przekazana wiadomość|перенаправленное сообщение|пересланное сообщение|přeposlaná zpráva|preposlaná správa|vidarebefordrat meddelande|videresendt (?:besked|meddelelse|melding)|välitetty viesti|iletilen (?:ileti|mesaj)|továbbított üzenet|mesaj redirecționat|προωθημένο μήνυμα|転送メッセージ|转发的邮件|轉寄的郵件|전달된 메시지)\s*[\p{Pd}_*=]*\s*$/iu;
/** Of Outlook, or of a webmail: history only with a block of fields below it. */
const RULE = /^(?:_{20,}|[\p{Pd}]{5,}|={5,}|\*{5,})\s*$/u;
const BEGIN =
  /^(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-?mail)|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|inizio messaggio inoltrato|begin doorgestuurd bericht|início da mensagem re?encaminhada|początek przekazywanej wiadomości|начало переадресованного (?:сообщения|письма)|vidarebefordrat (?:brev|meddelande)|start på videresendt (?:besked|melding)|videresendt meddelelse|välitetty viesti alkaa|začátek přeposlané zprávy|továbbított levél kezdete|iletilen ileti başlangıcı|転送されたメッセージ|开始转发的邮件|開始轉寄郵件|전달된 메시지 시작)\s*[:：]\s*$/iu;

/** @returns whether everything from this line on is history, whatever stands above it */
export function isSeparator(lines: readonly string[], index: number): boolean {
  const line = lineAt(lines, index);
  if (TITLES.test(line) || BEGIN.test(line)) return true;
  if (RULE.test(line)) return isFieldBlock(lines, nextFilled(lines, index + 1));
  return isFieldBlock(lines, index);
}

function nextFilled(lines: readonly string[], index: number): number {
  let next = index;
  while (next < lines.length && next < index + 3 && lineAt(lines, next) === '') next++;
  return next;
}
