import { LANGUAGES, type Words } from './reply-words-for-tests.ts';

/*
 * What mail programs put around an answer, as a table: programs by how they mark the history, languages by the words they use.
 * From it replies are built as the programs write them.
 */

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
