/*
 * What mail programs put around an answer, as a table: programs by how they mark the history, languages by the words they use.
 * From it replies are built as the programs write them.
 */

interface Words {
  /** Gmail, Apple Mail, Thunderbird and text programs: the line above the quotation. `@` stands for the name with its address, `#` for the name alone. */
  readonly gmail: string;
  readonly apple: string;
  readonly thunderbird: string;
  /** From, sent, to, subject. */
  readonly fields: readonly [string, string, string, string];
  /** Between dashes. */
  readonly original: string;
  readonly iphone: string;
  readonly android: string;
  readonly outlook: string;
  readonly date: string;
}

const LANGUAGES: Readonly<Record<string, Words>> = {
  en: {
    gmail: 'On Mon, Sep 7, 2026 at 10:00 AM @ wrote:',
    apple: 'On 7 Sep 2026, at 10:00, @ wrote:',
    thunderbird: 'On 07/09/2026 10:00, # wrote:',
    fields: ['From', 'Sent', 'To', 'Subject'],
    original: 'Original Message',
    iphone: 'Sent from my iPhone',
    android: 'Sent from my Galaxy',
    outlook: 'Get Outlook for Android',
    date: 'Monday, September 7, 2026 10:00 AM',
  },
  de: {
    gmail: 'Am Mo., 7. Sept. 2026 um 10:00 Uhr schrieb @:',
    apple: 'Am 07.09.2026 um 10:00 schrieb @:',
    thunderbird: 'Am 07.09.26 um 10:00 schrieb #:',
    fields: ['Von', 'Gesendet', 'An', 'Betreff'],
    original: 'Ursprüngliche Nachricht',
    iphone: 'Von meinem iPhone gesendet',
    android: 'Von meinem Samsung Galaxy Smartphone gesendet.',
    outlook: 'Outlook für Android beziehen',
    date: 'Montag, 7. September 2026 10:00',
  },
  fr: {
    gmail: 'Le lun. 7 sept. 2026 à 10:00, @ a écrit :',
    apple: 'Le 7 sept. 2026 à 10:00, @ a écrit :',
    thunderbird: 'Le 07/09/2026 à 10:00, # a écrit :',
    fields: ['De', 'Envoyé', 'À', 'Objet'],
    original: 'Message d’origine',
    iphone: 'Envoyé de mon iPhone',
    android: 'Envoyé depuis mon appareil Galaxy',
    outlook: 'Télécharger Outlook pour Android',
    date: 'lundi 7 septembre 2026 10:00',
  },
  es: {
    gmail: 'El lun, 7 sept 2026 a las 10:00, @ escribió:',
    apple: 'El 7 sept 2026, a las 10:00, @ escribió:',
    thunderbird: 'El 7/9/26 a las 10:00, # escribió:',
    fields: ['De', 'Enviado', 'Para', 'Asunto'],
    original: 'Mensaje original',
    iphone: 'Enviado desde mi iPhone',
    android: 'Enviado desde mi Galaxy',
    outlook: 'Obtener Outlook para Android',
    date: 'lunes, 7 de septiembre de 2026 10:00',
  },
  it: {
    gmail: 'Il giorno lun 7 set 2026 alle ore 10:00 @ ha scritto:',
    apple: 'Il giorno 7 set 2026, alle ore 10:00, @ ha scritto:',
    thunderbird: 'Il 07/09/26 10:00, # ha scritto:',
    fields: ['Da', 'Inviato', 'A', 'Oggetto'],
    original: 'Messaggio originale',
    iphone: 'Inviato da iPhone',
    android: 'Inviato dal mio Galaxy',
    outlook: 'Ottieni Outlook per Android',
    date: 'lunedì 7 settembre 2026 10:00',
  },
  pt: {
    gmail: 'Em seg., 7 de set. de 2026 às 10:00, @ escreveu:',
    apple: 'No dia 7 de set. de 2026, às 10:00, @ escreveu:',
    thunderbird: 'Em 07/09/2026 10:00, # escreveu:',
    fields: ['De', 'Enviado', 'Para', 'Assunto'],
    original: 'Mensagem original',
    iphone: 'Enviado do meu iPhone',
    android: 'Enviado do meu Galaxy',
    outlook: 'Obter o Outlook para Android',
    date: 'segunda-feira, 7 de setembro de 2026 10:00',
  },
  nl: {
    gmail: 'Op ma 7 sep 2026 om 10:00 schreef @:',
    apple: 'Op 7 sep 2026, om 10:00 heeft @ het volgende geschreven:',
    thunderbird: 'Op 07-09-2026 om 10:00 schreef #:',
    fields: ['Van', 'Verzonden', 'Aan', 'Onderwerp'],
    original: 'Oorspronkelijk bericht',
    iphone: 'Verstuurd vanaf mijn iPhone',
    android: 'Verzonden vanaf mijn Galaxy',
    outlook: 'Outlook voor Android downloaden',
    date: 'maandag 7 september 2026 10:00',
  },
  sv: {
    gmail: 'Den mån 7 sep. 2026 kl 10:00 skrev @:',
    apple: '7 sep. 2026 kl. 10:00 skrev @:',
    thunderbird: 'Den 2026-09-07 kl. 10:00, skrev #:',
    fields: ['Från', 'Skickat', 'Till', 'Ämne'],
    original: 'Ursprungligt meddelande',
    iphone: 'Skickat från min iPhone',
    android: 'Skickat från min Galaxy',
    outlook: 'Hämta Outlook för Android',
    date: 'den 7 september 2026 10:00',
  },
  pl: {
    gmail: 'pon., 7 wrz 2026 o 10:00 @ napisał(a):',
    apple: 'Wiadomość napisana przez @ w dniu 7 wrz 2026, o godz. 10:00:',
    thunderbird: 'W dniu 7.09.2026 o 10:00, # pisze:',
    fields: ['Od', 'Wysłano', 'Do', 'Temat'],
    original: 'Oryginalna wiadomość',
    iphone: 'Wysłane z iPhone’a',
    android: 'Wysłane z mojego Galaxy',
    outlook: 'Pobierz aplikację Outlook dla systemu Android',
    date: 'poniedziałek, 7 września 2026 10:00',
  },
  cs: {
    gmail: 'po 7. 9. 2026 v 10:00 odesílatel @ napsal:',
    apple: '7. 9. 2026 v 10:00, @:',
    thunderbird: 'Dne 07. 09. 26 v 10:00 # napsal(a):',
    fields: ['Od', 'Odesláno', 'Komu', 'Předmět'],
    original: 'Původní zpráva',
    iphone: 'Odesláno z iPhonu',
    android: 'Odesláno z mého Galaxy',
    outlook: 'Získat Outlook pro Android',
    date: 'pondělí 7. září 2026 10:00',
  },
  ru: {
    gmail: 'пн, 7 сент. 2026 г. в 10:00, @:',
    apple: '7 сент. 2026 г., в 10:00, @ написал(а):',
    thunderbird: '07.09.2026 10:00, # пишет:',
    fields: ['От', 'Отправлено', 'Кому', 'Тема'],
    original: 'Исходное сообщение',
    iphone: 'Отправлено с iPhone',
    android: 'Отправлено с моего Galaxy',
    outlook: 'Получить Outlook для Android',
    date: '7 сентября 2026 г. 10:00',
  },
  ja: {
    gmail: '2026年9月7日(月) 10:00 @:',
    apple: '2026/09/07 10:00、@のメール:',
    thunderbird: 'On 2026/09/07 10:00, # wrote:',
    fields: ['差出人', '送信日時', '宛先', '件名'],
    original: '元のメッセージ',
    iphone: 'iPhoneから送信',
    android: 'Galaxyから送信',
    outlook: 'Outlook for Android を入手',
    date: '2026年9月7日 10:00',
  },
};

const NAME = 'Service desk';
const ADDRESS = 'desk+inc-000042-abcdefgh@example.net';
/** What must not be shown. */
const HISTORY = ['Your report is INC-000042.', 'We will write to you.', '', '-- ', 'Service desk · INC-000042'];

const attribution = (line: string) => line.replace('@', `${NAME} <${ADDRESS}>`).replace('#', NAME);
const quoted = (lines: readonly string[]) => lines.map((line) => `> ${line}`.trimEnd());
const fieldsOf = ({ fields: [from, sent, to, subject], date }: Words, bold = '') => [
  `${bold}${from}:${bold} ${NAME} <${ADDRESS}>`,
  `${bold}${sent}:${bold} ${date}`,
  `${bold}${to}:${bold} Grace Hopper <grace@example.com>`,
  `${bold}${subject}:${bold} [INC-000042] Printer on fire`,
];
const RULE = '________________________________';

/** What stands below the answer, by program. */
const PROGRAMS: Readonly<Record<string, (words: Words) => readonly string[]>> = {
  Gmail: (w) => [attribution(w.gmail), '', ...quoted(HISTORY)],
  'Gmail, its line broken': (w) => [attribution(w.gmail).replace('<', '<\n'), '', ...quoted(HISTORY)],
  'Gmail, broken before the bracket': (w) => [attribution(w.gmail).replace('>', '\n>'), '', ...quoted(HISTORY)],
  'Gmail without quotation marks': (w) => [attribution(w.gmail), '', ...HISTORY],
  'Apple Mail': (w) => [attribution(w.apple), '', ...quoted(HISTORY)],
  'Apple Mail without quotation marks': (w) => [attribution(w.apple), '', ...HISTORY],
  iPhone: (w) => [w.iphone, '', ...quoted([attribution(w.apple), '', ...HISTORY])],
  'iPhone in HTML': (w) => [w.iphone, '', attribution(w.apple), '', ...quoted(HISTORY)],
  iPad: (w) => [w.iphone.replace('iPhone', 'iPad'), '', ...quoted([attribution(w.apple), '', ...HISTORY])],
  Thunderbird: (w) => [attribution(w.thunderbird), ...quoted(HISTORY)],
  'Thunderbird with an address': (w) => [attribution(w.thunderbird.replace('#', '@')), ...quoted(HISTORY)],
  Betterbird: (w) => [attribution(w.thunderbird), '', ...quoted(HISTORY)],
  'K-9': (w) => [attribution(w.gmail), ...quoted(HISTORY)],
  FairEmail: (w) => [attribution(w.gmail), '', ...quoted(HISTORY), ''],
  Outlook: (w) => [...fieldsOf(w), '', ...HISTORY],
  'Outlook in HTML': (w) => [...fieldsOf(w, '*').flatMap((line) => [line, '']), ...HISTORY],
  'Outlook on the web': (w) => [RULE, ...fieldsOf(w), '', ...HISTORY],
  'Outlook.com': (w) => ['', RULE, ...fieldsOf(w, '*'), '', ...HISTORY],
  'Outlook for Mac': (w) => ['', ...fieldsOf(w).map((line) => `${line} `), '', ...HISTORY],
  'Outlook 2003': (w) => [`-----${w.original}-----`, ...fieldsOf(w), '', ...HISTORY],
  'Outlook for Android': (w) => [`${w.outlook}<https://aka.ms/AAb9ysg>`, RULE, ...fieldsOf(w), '', ...HISTORY],
  'Outlook for iOS': (w) => [
    `${w.outlook.replace('Android', 'iOS')} (https://aka.ms/o0ukef)`,
    RULE,
    ...fieldsOf(w),
    '',
    ...HISTORY,
  ],
  'Windows Mail': (w) => [w.iphone.replace('iPhone', 'Outlook'), '', ...fieldsOf(w), '', ...HISTORY],
  Samsung: (w) => [w.android, '', `-------- ${w.original} --------`, ...fieldsOf(w), '', ...HISTORY],
  'Samsung without a footer': (w) => [`-------- ${w.original} --------`, ...fieldsOf(w), '', ...HISTORY],
  'Yahoo on a phone': (w) => [w.android.replace('Galaxy', 'Yahoo Mail'), '', attribution(w.gmail), ...HISTORY],
  Yahoo: (w) => [attribution(w.gmail), ' ', ...HISTORY.map((line) => ` ${line}`)],
  'eM Client': (w) => [`------ ${w.original} ------`, ...fieldsOf(w), '', ...HISTORY],
  Zimbra: (w) => [`----- ${w.original} -----`, ...fieldsOf(w), '', ...HISTORY],
  Proton: (w) => [`‐‐‐‐‐‐‐ ${w.original} ‐‐‐‐‐‐‐`, attribution(w.gmail), '', ...quoted(HISTORY)],
  'Proton of late': (w) => [attribution(w.gmail), '', ...quoted(HISTORY)],
  'GMX, web.de': (w) => {
    const [from, sent, to, subject] = fieldsOf(w);
    return [sent ?? '', from ?? '', to ?? '', subject ?? '', ...HISTORY];
  },
  Roundcube: (w) => [attribution(w.thunderbird), ...quoted(HISTORY)],
  Evolution: (w) => [attribution(w.thunderbird), ...quoted(HISTORY)],
  Spark: (w) => [attribution(w.apple), '', ...quoted(HISTORY)],
  BlueMail: (w) => [w.outlook.replace('Outlook', 'BlueMail'), '', attribution(w.gmail), '', ...quoted(HISTORY)],
  'a quotation alone': () => quoted(HISTORY),
  'QQ Mail': (w) => [`------------------ ${w.original} ------------------`, ...fieldsOf(w), '', ...HISTORY],
  Notes: (w) => [
    `-----${NAME} <${ADDRESS}> ${/wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev/.exec(w.gmail)?.[0] ?? 'wrote'}: -----`,
    ...fieldsOf(w),
    '',
    ...HISTORY,
  ],
  'Samsung, nothing below': (w) => [w.android],
  'iPhone, nothing below': (w) => [w.iphone],
};

/** What people write, some of it in the words and marks of programs. */
const ANSWERS: readonly string[] = [
  'Yes.',
  'It is the second floor:\n\n- the left door\n- the right one\n\nSince Monday.',
  'I ran\n\n$ ls -l\ntotal 0\n\nand\n---\nnothing.',
  'It says\n\n> access denied\n\nwhen I log in.',
  'On Monday I wrote to bob@example.com: no answer.\n\nFrom: here nothing goes.',
  'Sent from Outlook it fails, from the web it works.\n\nOn 2026-09-07 at 10:00 the server wrote:\nERROR 42',
];

/** Signatures with a contact, by language; they are no part of what somebody says. */
const SIGNATURES: Readonly<Record<string, string>> = {
  en: 'Kind regards,',
  de: 'Mit freundlichen Grüßen',
  fr: 'Cordialement,',
  es: 'Un saludo,',
  it: 'Cordiali saluti',
  pt: 'Atenciosamente,',
  nl: 'Met vriendelijke groet,',
  sv: 'Med vänliga hälsningar',
  pl: 'Z poważaniem',
  cs: 'S pozdravem',
  ru: 'С уважением,',
  ja: 'よろしくお願いいたします。',
};
const CONTACT = ['Grace Hopper', 'Example Ltd, third floor', 'Tel. +49 30 1234567', 'www.example.com'];

interface Reply {
  readonly language: string;
  readonly program: string;
  readonly answer: string;
  readonly text: string;
}

const each = (of: (language: string, words: Words) => readonly Reply[]) =>
  Object.entries(LANGUAGES).flatMap(([language, words]) => of(language, words));

/** Every program in every language with every answer above the history. */
export const REPLIES = each((language, words) =>
  Object.entries(PROGRAMS).flatMap(([program, below]) =>
    ANSWERS.map((answer) => ({ language, program, answer, text: `${answer}\n\n${below(words).join('\n')}` })),
  ),
);

/** The same with a signature, below two dashes or below a greeting. */
export const SIGNED = each((language, words) =>
  Object.entries(PROGRAMS).flatMap(([program, below]) =>
    ['-- ', SIGNATURES[language] ?? ''].map((begins) => {
      const [answer = ''] = ANSWERS.slice(1);
      const signature = [begins, ...CONTACT].join('\n');
      return { language, program, answer, text: `${answer}\n\n${signature}\n\n${below(words).join('\n')}` };
    }),
  ),
);

/** Below a history that is quoted and announced; who quotes something of their own there means both. */
export const BOTTOM_POSTED = each((language, words) =>
  [words.gmail, words.thunderbird.replace('#', '@'), words.thunderbird, words.apple].flatMap((line) =>
    ANSWERS.filter((answer) => !answer.includes('> ')).map((answer) => ({
      ...{ language, program: line, answer },
      text: `${attribution(line)}\n${quoted(HISTORY).join('\n')}\n\n${answer}`,
    })),
  ),
);

export const PROGRAM_NAMES = Object.keys(PROGRAMS);
