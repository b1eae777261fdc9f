/*
 * Subjects that mail programs give their own answers, by language. They count only as programs write them: at the beginning
 * and before a colon, or alone. "Out of office replies do not work" is a person with a problem, and a person's answer to one
 * begins with "Re:".
 */
const WORDS = [
  'auto(?:matic|mated)?[ -]?(?:reply|response|answer)',
  'out of (?:the )?office(?: (?:auto-?)?reply| message| notification)?',
  'abwesenheits(?:notiz|benachrichtigung|meldung|nachricht)',
  'automatische antwort(?: auf)?',
  'réponse automatique',
  "message d'absence(?: du bureau)?",
  'absence du bureau',
  'respuesta automática',
  'fuera de (?:la )?oficina',
  'risposta automatica',
  'fuori (?:sede|ufficio)',
  'automatisch antwoord',
  'afwezigheidsbericht',
  'resposta automática',
  'ausência temporária',
  'autosvar',
  'automatiskt? svar',
  'automaattinen vastaus',
  'automatyczna odpowiedź',
  'odpowiedź automatyczna',
  'automatická odpově?[dď]',
  'automatikus válasz',
  'răspuns automat',
  'automatski odgovor',
  'samodejni odgovor',
  'автоматический ответ',
  'автоответ(?:чик)?',
  'автоматична відповідь',
  'автоматичен отговор',
  'αυτόματη απάντηση',
  'otomatik yanıt',
  'trả lời tự động',
  'balasan otomatis',
  'ตอบกลับอัตโนมัติ',
  'תשובה אוטומטית',
  'رد تلقائي',
  '自動(?:応答|返信|回覆|答覆)',
  '不在(?:通知|応答)',
  '自动(?:答复|回复)',
  '자동 (?:회신|응답)',
];
const AUTORESPONSE = new RegExp(`^(?:\\[[^\\]]{1,30}\\]\\s*)?(?:auto|${WORDS.join('|')})\\s*[:：(–-]\\s*(.*)$`, 'iu');
/** The subject of a mail of the desk begins with its number. */
const ECHO = /^(?:re\s*:\s*)?\[[A-Z]{2,5}-\d{6,}\]/i;

/**
 * Whether only an autoresponder writes such a subject: its word before a subject of the desk. The word alone is no machine's
 * mark (Semantics, rule 38).
 */
export function isAutoresponse(subject: string): boolean {
  const rest = AUTORESPONSE.exec(subject.trim())?.[1];
  return rest !== undefined && ECHO.test(rest);
}
