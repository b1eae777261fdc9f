/** A reply apart: what its writer wrote, and the history and signature below it. Joined they are the text as it came. */
export interface TrimmedReply {
  readonly visible: string;
  readonly rest: string;
}

/** Lines in which mail programs announce that everything below is history. */
const SEPARATORS: readonly RegExp[] = [
  /^[-_ ]{2,}\s*(?:original (?:message|appointment)|forwarded message|ursprüngliche nachricht|originalnachricht|weitergeleitete nachricht|message (?:d'origine|original|initial)|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original|oprindelig meddelelse|ursprungligt meddelande|alkuperäinen viesti|исходное сообщение|пересылаемое сообщение)\s*[-_ ]{2,}\s*$/i,
  /^_{20,}\s*$/,
  /^-{2} ?$/,
  /^(?:sent (?:from|via) (?:my |the |mail for |outlook|yahoo|typeapp|proton|a |gmail)|get outlook for |gesendet (?:von|mit) (?:meinem |mail |outlook|der )|von meinem \S+ gesendet|diese nachricht wurde von mein|envoyé (?:de mon|depuis (?:mon )?|à partir d)|enviado (?:desde|do) (?:mi |meu |el |o )?|inviato da(?:l mio)? |verzonden vanaf mijn |verstuurd vanaf mijn |skickat från min |отправлено с )/i,
];

/** The first and the last words of a line like "On Tuesday, Ada wrote:", by language; the middle is a date and a name. */
const ATTRIBUTIONS: readonly RegExp[] = [
  /^on\b.{4,}\bwrote\s*:\s*$/i,
  /^.{4,}\bwrote\s*:\s*$/i,
  /^am\b.{4,}\bschrieb\b.*:\s*$/i,
  /^.{0,80}\d.{2,}\bschrieb\b.*:\s*$/i,
  /^le\b.{4,}\ba écrit\s*:\s*$/i,
  /^el\b.{4,}\bescribió\s*:\s*$/i,
  /^(?:il|in data)\b.{4,}\bha scritto\s*:\s*$/i,
  /^op\b.{4,}\b(?:schreef|het volgende geschreven)\b.*:\s*$/i,
  /^em\b.{4,}\bescreveu\s*:\s*$/i,
  /^(?:w dniu|dnia|\S{2,4}\.,)\s.{4,}\bnapisa[łl]\(?a?\)?\s*:\s*$/i,
  /^den\b.{4,}\bskrev\b.*:\s*$/i,
  /^.{4,}\d.{2,}\bkirjoitti\s*:\s*$/i,
  /^.{4,}\d.{2,}(?:написал\(?а?\)?|пише|пишет)\s*:\s*$/i,
  /^.{4,}\d.{2,}(?:のメール|wrote|写道|寫道|님이 작성)\s*[:：]\s*$/i,
];

// Outlook heads the history with a block of fields; two of them under a "From" are no coincidence.
const FROM_FIELD = /^\*?(?:from|von|de|da|van|från|fra|od|lähettäjä|от|发件人|差出人)\s*[:：]\*?\s*\S/i;
const OTHER_FIELD =
  /^\*?(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé|à|objet|enviado(?: el)?|para|asunto|fecha|inviato|data|a|oggetto|verzonden|aan|onderwerp|enviada em|assunto|skickat|till|ämne|sendt|til|emne|lähetetty|vastaanottaja|aihe|wysłano|do|temat|отправлено|кому|тема|дата|发送时间|收件人|主题|送信日時|宛先|件名)\s*[:：]\*?/i;

/** A date or an address stands in every attribution; without one it is prose. */
const DATED = /\d|@/;
/** Only with one of these words may it go on on the next line. */
const BEGINNING = /^(?:on|am|le|el|il|in data|op|em|w dniu|dnia|den)\b/i;
/** How many lines mail programs break an attribution into. */
const LONGEST_ATTRIBUTION = 4;
/** Longer than any of these lines; it also keeps the patterns quick on what is no text at all. */
const LONGEST_HEADER_LINE = 500;
const QUOTED = /^\s*>/;

/**
 * Cuts the history and the signature off a reply, for display; the original is kept elsewhere. An answer written below or
 * between quoted lines stays whole. When nothing would be left, everything is shown.
 */
export function trimQuote(text: string): TrimmedReply {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const cut = historyStart(lines);
  const kept = answersInside(lines, cut) ? lines.length : cut;
  const end = withoutTrailingQuote(lines, kept);
  const visible = lines.slice(0, end).join('\n').trim();
  if (visible === '') return { visible: lines.join('\n').trim(), rest: '' };
  return { visible, rest: lines.slice(end).join('\n') };
}

/** @returns the index of the first line of history, or the number of lines */
function historyStart(lines: readonly string[]): number {
  const found = lines.findIndex((_, index) => isSeparator(lines, index) || attributionLength(lines, index) > 0);
  return found === -1 ? lines.length : found;
}

function isSeparator(lines: readonly string[], index: number): boolean {
  const line = lines[index]?.trimStart().slice(0, LONGEST_HEADER_LINE) ?? '';
  return SEPARATORS.some((separator) => separator.test(line)) || isFieldBlock(lines, index);
}

function isFieldBlock(lines: readonly string[], index: number): boolean {
  if (!FROM_FIELD.test(lines[index]?.trim() ?? '')) return false;
  const following = lines.slice(index + 1, index + 6).filter((line) => OTHER_FIELD.test(line.trim()));
  return following.length >= 2;
}

/** @returns over how many lines an attribution goes that begins here; 0 for none */
function attributionLength(lines: readonly string[], index: number): number {
  if (!lines[index]?.trim()) return 0;
  for (let length = 1; length <= LONGEST_ATTRIBUTION; length++) {
    const joined = lines.slice(index, index + length).map((line) => line.trim());
    if (joined.includes('')) return 0;
    const sentence = joined.join(' ');
    if (sentence.length > LONGEST_HEADER_LINE) return 0;
    const mayBe = DATED.test(sentence) && (length === 1 || BEGINNING.test(sentence));
    if (mayBe && ATTRIBUTIONS.some((attribution) => attribution.test(sentence))) return length;
  }
  return 0;
}

/** Whether quoted lines follow an attribution and unquoted ones follow those: the answers stand below the questions. */
function answersInside(lines: readonly string[], cut: number): boolean {
  const body = lines.slice(cut + attributionLength(lines, cut));
  const firstQuote = body.findIndex((line) => line.trim() !== '');
  if (attributionLength(lines, cut) === 0 || !QUOTED.test(body[firstQuote] ?? '')) return false;
  const after = body.slice(firstQuote).filter((line) => line.trim() !== '' && !QUOTED.test(line));
  return after.length > 0 && !isSeparator(after, 0);
}

function withoutTrailingQuote(lines: readonly string[], end: number): number {
  let last = end;
  while (last > 0 && (QUOTED.test(lines[last - 1] ?? '') || lines[last - 1]?.trim() === '')) last--;
  return last;
}
