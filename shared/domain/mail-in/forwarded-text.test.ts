import { describe, expect, it } from 'vitest';
import { forwardedText } from './forwarded-text.ts';

const NOTE = 'Can somebody look at this?\n\nAnn';
const MATTER = 'It burns since this morning.\n\nGrace';
const GRACE = 'Grace Hopper <grace@example.com>';
const OTHERS = ['desk@example.net', 'ann@example.net'];

/** What mail programs put above what they forward, in their own languages. */
const FORWARDS: readonly (readonly [program: string, head: string])[] = [
  [
    'Gmail',
    `---------- Forwarded message ---------\nFrom: ${GRACE}\nDate: Mon, Sep 7, 2026 at 10:00 AM\nSubject: Printer\nTo: Ann <ann@example.net>\n\n`,
  ],
  [
    'Gmail in German',
    `---------- Forwarded message ---------\nVon: ${GRACE}\nDate: Mo., 7. Sept. 2026 um 10:00 Uhr\nSubject: Printer\nTo: Ann <ann@example.net>\n\n\n`,
  ],
  [
    'Gmail in French',
    `---------- Forwarded message ---------\nDe : ${GRACE}\nDate: lun. 7 sept. 2026 à 10:00\nSubject: Printer\nTo: Ann <ann@example.net>\n\n`,
  ],
  [
    'Gmail from HTML',
    `---------- Forwarded message ---------\nFrom: Grace Hopper <grace@example.com (mailto:grace@example.com)>\nDate: Mon\nSubject: Printer\nTo: <ann@example.net>\n\n`,
  ],
  [
    'Outlook',
    `From: ${GRACE}\nSent: Monday, September 7, 2026 10:00 AM\nTo: Ann <ann@example.net>\nSubject: Printer\n\n`,
  ],
  [
    'Outlook of old',
    `-----Original Message-----\nFrom: Grace Hopper [mailto:grace@example.com]\nSent: Monday\nTo: Ann\nSubject: Printer\n\n`,
  ],
  [
    'Outlook on the web',
    `________________________________\nFrom: ${GRACE}\nSent: Monday, September 7, 2026 10:00\nTo: Ann <ann@example.net>; Bob <bob@example.com>;\n Carl <carl@example.com>\nCc: Dan <dan@example.com>\nSubject: Printer\n\n`,
  ],
  ['Outlook from HTML', `*From:* ${GRACE}\n\n*Sent:* Monday\n\n*To:* Ann\n\n*Subject:* Printer\n\n`],
  [
    'Outlook in German',
    `Von: ${GRACE}\nGesendet: Montag, 7. September 2026 10:00\nAn: Ann <ann@example.net>\nBetreff: Printer\n\n`,
  ],
  [
    'Outlook in Spanish',
    `De: ${GRACE}\nEnviado el: lunes, 7 de septiembre de 2026 10:00\nPara: Ann\nAsunto: Printer\n\n`,
  ],
  ['Outlook in Dutch', `Van: ${GRACE}\nVerzonden: maandag 7 september 2026 10:00\nAan: Ann\nOnderwerp: Printer\n\n`],
  ['Outlook in Polish', `Od: ${GRACE}\nWysłano: poniedziałek, 7 września 2026 10:00\nDo: Ann\nTemat: Printer\n\n`],
  ['Outlook in Japanese', `差出人: ${GRACE}\n送信日時: 2026年9月7日 10:00\n宛先: Ann\n件名: Printer\n\n`],
  ['Outlook in Russian', `От: ${GRACE}\nОтправлено: 7 сентября 2026 г. 10:00\nКому: Ann\nТема: Printer\n\n`],
  [
    'Apple Mail',
    `Begin forwarded message:\n\nFrom: ${GRACE}\nSubject: Printer\nDate: 7 September 2026 at 10:00:00 CEST\nTo: Ann <ann@example.net>\n\n`,
  ],
  [
    'Apple Mail in German',
    `Anfang der weitergeleiteten Nachricht:\n\nVon: ${GRACE}\nBetreff: Printer\nDatum: 7. September 2026 um 10:00:00 MESZ\nAn: Ann\n\n`,
  ],
  [
    'Apple Mail in French',
    `Début du message réexpédié :\n\nDe: ${GRACE}\nObjet: Printer\nDate: 7 septembre 2026\nÀ: Ann\n\n`,
  ],
  [
    'Thunderbird',
    `-------- Forwarded Message --------\nSubject: \tPrinter\nDate: \tMon, 7 Sep 2026 10:00:00 +0200\nFrom: \t${GRACE}\nTo: \tAnn <ann@example.net>\n\n\n\n`,
  ],
  [
    'Thunderbird in German',
    `-------- Weitergeleitete Nachricht --------\nBetreff: \tPrinter\nDatum: \tMon, 7 Sep 2026 10:00:00 +0200\nVon: \t${GRACE}\nAn: \tAnn\n\n`,
  ],
  [
    'Thunderbird in Italian',
    `-------- Messaggio Inoltrato --------\nOggetto: \tPrinter\nData: \tMon, 7 Sep 2026\nMittente: \t${GRACE}\nA: \tAnn\n\n`,
  ],
  [
    'Proton',
    `------- Forwarded Message -------\nFrom: ${GRACE}\nDate: On Monday, September 7th, 2026 at 10:00\nSubject: Printer\nTo: Ann <ann@example.net>\n\n`,
  ],
  [
    'a webmail without a blank line',
    `Gesendet: Montag, 7. September 2026 um 10:00 Uhr\nVon: ${GRACE}\nAn: Ann\nBetreff: Printer\n`,
  ],
];

describe('given a mail that is forwarded', () => {
  it.each(FORWARDS)('when by %s then author, subject, text and the note above are told apart', (_, head) => {
    const forwarded = forwardedText(`${NOTE}\n\n${head}${MATTER}`, OTHERS);
    expect(forwarded).toEqual({
      author: { address: 'grace@example.com', name: 'Grace Hopper' },
      subject: 'Printer',
      text: MATTER,
      note: NOTE,
    });
    expect(forwardedText(`${head}${MATTER}`, OTHERS)).toMatchObject({ note: '', text: MATTER });
  });

  it.each(FORWARDS)('when by %s as a quotation then it is the same', (_, head) => {
    const quoted = `${head}${MATTER}`.replace(/^/gm, '> ');
    expect(forwardedText(`${NOTE}\n\n${quoted}`, OTHERS)).toMatchObject({ text: MATTER, note: NOTE });
  });

  it('when the desk or the one who forwards wrote last then who wrote before is the author', () => {
    const [, mine] = [
      '',
      'From: Ann <ann@example.net>\nSent: Monday\nTo: Grace\nSubject: RE: Printer\n\nWe look into it.\n\n',
    ];
    const desks = 'From: Desk <desk+abc@example.net>\nSent: Monday\nTo: Grace\nSubject: RE: Printer\n\nReceived.\n\n';
    const text = `${mine}${desks}From: ${GRACE}\nSent: Sunday\nTo: Ann\nSubject: Printer\n\n${MATTER}`;
    expect(forwardedText(text, OTHERS)).toMatchObject({ author: { address: 'grace@example.com' }, text: MATTER });
  });

  it('when it names nobody with an address then there is no author', () => {
    expect(forwardedText('From: Grace Hopper\nSent: Monday\nTo: Ann\nSubject: Printer\n\nx', OTHERS)).toBeNull();
    expect(forwardedText(MATTER, OTHERS)).toBeNull();
  });
});
