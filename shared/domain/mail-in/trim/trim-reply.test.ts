import { describe, expect, it } from 'vitest';
import { trimReply } from './trim-reply.ts';

const ANSWER = 'Thanks, that helped.\n\nBut the second printer burns too.';

describe('Given a reply, trimReply keeps what its writer wrote', () => {
  it.each([
    ['Gmail', 'On Mon, 7 Sept 2026 at 10:00, Desk <desk+abc@example.net> wrote:\n\n> Which one?\n> \n> -- \n> Desk'],
    ['Gmail, broken over two lines', 'On Mon, 7 Sept 2026 at 10:00, Desk\n<desk@example.net> wrote:\n> Which one?'],
    [
      'Gmail, broken inside the address',
      'On Mon, 7 Sept 2026 at 10:00, Desk <\ndesk@example.net> wrote:\n\nWhich one?',
    ],
    ['Gmail of old', '2011/4/7 Desk <desk@example.net>\n\n> Which one?'],
    [
      'Outlook',
      '________________________________\nFrom: Desk <desk@example.net>\nSent: Monday\nTo: Ada\nSubject: RE: x\n\nWhich one?',
    ],
    [
      'Outlook without a line',
      'From: Desk <desk@example.net>\nSent: Monday, 7 September\nTo: Ada\nSubject: RE: x\n\nWhich one?',
    ],
    [
      'Outlook, from HTML',
      '*From:* Desk <desk@example.net>\n\n*Sent:* Monday, 7 September\n*To:* Ada\n*Subject:* RE: x\n\nWhich one?',
    ],
    ['Outlook in German', 'Von: Desk <desk@example.net>\nGesendet: Montag\nAn: Ada\nBetreff: AW: x\n\nWelcher?'],
    ['Outlook in French', 'De : Desk <desk@example.net>\nEnvoyé : lundi\nÀ : Ada\nObjet : RE: x\n\nLequel ?'],
    ['Outlook in Spanish', 'De: Desk <desk@example.net>\nEnviado el: lunes\nPara: Ada\nAsunto: RE: x\n\n¿Cuál?'],
    ['Outlook in Japanese', '差出人: Desk <desk@example.net>\n送信日時: 2026年9月7日\n宛先: Ada\n件名: RE: x\n\nどれ'],
    [
      'Outlook in Chinese',
      '发件人: Desk <desk@example.net>\n发送时间: 2026年9月7日\n收件人: Ada\n主题: 回复: x\n\n哪个',
    ],
    [
      'a webmail that names the date first',
      'Gesendet: Montag, 7. September 2026 um 10:00 Uhr\nVon: Desk <desk@example.net>\nAn: Ada\nBetreff: Aw: x\nWelcher?',
    ],
    ['Lotus Notes', '-----Desk <desk@example.net> wrote: -----\nTo: Ada\nFrom: Desk\nDate: 09/07/2026\n\nWhich one?'],
    ['a phone of long ago', '-----Original Message-----\nWhich one?'],
    ['Outlook, an original in German', '-----Ursprüngliche Nachricht-----\nVon: Desk\n\nWelcher?'],
    ['Apple Mail in German', 'Am 07.09.2026 um 10:00 schrieb Desk <desk@example.net>:\n\n> Welcher?'],
    ['Gmail in German', 'Am Mo., 7. Sept. 2026 um 10:00 Uhr schrieb Desk <\ndesk@example.net>:\n\n> Welcher?'],
    ['Outlook for phones in German', 'Desk <desk@example.net> schrieb am Mo., 7. Sept. 2026, 10:00:\n\nWelcher?'],
    ['Thunderbird in French', 'Le 07/09/2026 à 10:00, Desk a écrit :\n> Lequel ?'],
    ['Gmail in Spanish', 'El lun, 7 sept 2026 a las 10:00, Desk (<desk@example.net>) escribió:\n\n> ¿Cuál?'],
    ['Gmail in Italian', 'Il giorno lun 7 set 2026 alle ore 10:00 Desk <desk@example.net> ha scritto:\n\n> Quale?'],
    ['Gmail in Portuguese', 'Em seg., 7 de set. de 2026 às 10:00, Desk <desk@example.net> escreveu:\n\n> Qual?'],
    ['Gmail in Dutch', 'Op ma 7 sep 2026 om 10:00 schreef Desk <desk@example.net>:\n\n> Welke?'],
    ['Gmail in Swedish', 'Den mån 7 sep. 2026 kl 10:00 skrev Desk <desk@example.net>:\n\n> Vilken?'],
    ['Gmail in Polish', 'pon., 7 wrz 2026 o 10:00 Desk <desk@example.net> napisał(a):\n\n> Która?'],
    ['Gmail in Czech', 'po 7. 9. 2026 v 10:00 odesílatel Desk <desk@example.net> napsal:\n\n> Která?'],
    ['Gmail in Hungarian', 'Desk <desk@example.net> ezt írta (időpont: 2026. szept. 7., H, 10:00):\n\n> Melyik?'],
    ['Gmail in Turkish', 'Desk <desk@example.net>, 7 Eyl 2026 Pzt, 10:00 tarihinde şunu yazdı:\n\n> Hangisi?'],
    ['Gmail in Russian', 'пн, 7 сент. 2026 г. в 10:00, Desk <desk@example.net>:\n\n> Какой?'],
    ['Gmail in Japanese', '2026年9月7日(月) 10:00 Desk <desk@example.net>:\n\n> どれ'],
    ['Apple Mail in Japanese', '2026/09/07 10:00、Desk <desk@example.net>のメール:\n\n> どれ'],
    ['Apple Mail in Chinese', '在 2026年9月7日，上午10:00，Desk <desk@example.net> 写道：\n\n> 哪个'],
    ['Gmail in Korean', '2026년 9월 7일 (월) 오전 10:00, Desk <desk@example.net>님이 작성:\n\n> 어느'],
    ['a phone', 'Sent from my iPhone\n\n> On 7 Sep 2026, at 10:00, Desk wrote:\n> \n> Which one?'],
    ['a phone in German', 'Von meinem iPhone gesendet\n\n> Am 07.09.2026 um 10:00 schrieb Desk:\n> \n> Welcher?'],
    ['Yahoo on a phone', 'Sent from Yahoo Mail on Android\n\n On Mon, 7 Sep 2026 at 10:00, Desk wrote:\nWhich one?'],
    ['a bare quotation', '> Which one?\n> The left one?'],
    ['a signature', '-- \nAda Lovelace\n+44 20 1234'],
    ['a greeting', 'Best regards,\nAda Lovelace'],
    ['a greeting in German with an address', 'Mit freundlichen Grüßen\nAda Lovelace\n\nExample GmbH\nTel. +49 30 1234'],
  ])('of %s', (_, history) => {
    expect(trimReply(`${ANSWER}\n\n${history}`)).toEqual({ visible: ANSWER, cut: true });
    expect(trimReply(`${ANSWER}\r\n\r\n${history.replaceAll('\n', '\r\n')}`).visible).toBe(ANSWER);
  });

  const ADDED: readonly (readonly [client: string, history: string])[] = [
    [
      'Gmail, broken inside the brackets',
      'On Mon, Sep 7, 2026 at 10:00 AM, Service desk <desk@example.com\n> wrote:\n\n> Which one?',
    ],
    ['Gmail in Danish', 'Den man. 7. sep. 2026 kl. 10.00 skrev Service desk <desk@example.com\n>:\n\n> Hvilken?'],
    ['Gmail in Norwegian', 'man. 7. sep. 2026 kl. 10:00 skrev Desk <desk@example.com>:\n\n> Hvilken?'],
    ['Gmail in Finnish', 'ma 7. syysk. 2026 klo 10.00 Desk (desk@example.com) kirjoitti:\n\n> Kumpi?'],
    ['Gmail in Portuguese of Portugal', 'Desk <desk@example.com> escreveu (segunda, 7/09/2026 à(s) 10:00):\n\n> Qual?'],
    ['Gmail in Slovak', 'po 7. 9. 2026 o 10:00 Desk <desk@example.com> napísal(a):\n\n> Ktorá?'],
    ['Gmail in Romanian', 'În lun., 7 sept. 2026 la 10:00, Desk <desk@example.com> a scris:\n\n> Care?'],
    ['Gmail in Croatian', 'pon, 7. ruj 2026. u 10:00 Desk <desk@example.com> napisao je:\n\n> Koji?'],
    ['Gmail in Slovenian', 'V V pon., 7. sep. 2026 ob 10:00 je oseba Desk <desk@example.com>\nnapisala:\n\n> Kateri?'],
    ['Gmail in Bulgarian', 'На пн, 7.09.2026 г. в 10:00 Desk <desk@example.com> написа:\n\n> Кой?'],
    ['Gmail in Ukrainian', 'пн, 7 вер. 2026 р. о 10:00 Desk <desk@example.com> пише:\n\n> Який?'],
    ['Gmail in Greek', 'Στις Δευ 7 Σεπ 2026 στις 10:00 π.μ., ο χρήστης Desk <desk@example.com\n> έγραψε:\n\n> Ποιος;'],
    ['Gmail in Chinese', 'Desk <desk@example.com> 于2026年9月7日周一 10:00写道：\n\n> 哪个'],
    ['Gmail in Chinese of Taiwan', 'Desk <desk@example.com> 於 2026年9月7日 週一 上午10:00寫道：\n\n> 哪個'],
    [
      'Gmail in Hebrew',
      '\u202bבתאריך יום ב׳, 7 בספט׳ 2026 ב-10:00 מאת \u202aDesk\u202c\u200f <\u202adesk@example.com\u202c\u200f>:\u202c\n\n> איזה',
    ],
    [
      'Gmail in Arabic',
      'في الاثنين، ٧ سبتمبر ٢٠٢٦ في ١٠:٠٠ ص تمت كتابة ما يلي بواسطة Desk <desk@example.com>:\n\n> أي',
    ],
    ['Gmail in Thai', 'ในวันที่ จ. 7 ก.ย. 2026 เวลา 10:00 Desk <desk@example.com> เขียนว่า:\n\n> อันไหน'],
    ['Gmail in Vietnamese', 'Vào Th 2, 7 thg 9, 2026 vào lúc 10:00 Desk <desk@example.com> đã viết:\n\n> Cái nào'],
    ['Gmail in Indonesian', 'Pada tanggal Sen, 7 Sep 2026 pukul 10.00 Desk <desk@example.com> menulis:\n\n> Yang mana'],
    ['Gmail in Lithuanian', 'Desk <desk@example.com>, 2026-09-07, pr, 10:00, rašė:\n\n> Kuris'],
    [
      'Gmail in Latvian',
      'pirmd., 2026. g. 7. sept., plkst. 10:00 — lietotājs Desk (<desk@example.com>) rakstīja:\n\n> Kurš',
    ],
    [
      'Gmail in Estonian',
      'Kuupäev E, 7. september 2026 kell 10:00 kirjutas kasutaja Desk <desk@example.com>:\n\n> Milline',
    ],
    ['Gmail in Catalan', 'Missatge de Desk <desk@example.com> del dia dl., 7 de set. 2026 a les 10:00:\n\n> Quin'],
    [
      'Proton',
      'Sent with Proton Mail secure email.\n\n‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐\nOn Monday, September 7th, 2026 at 10:00, Desk <desk@example.com> wrote:\n\n> Which one?',
    ],
    [
      'Outlook with a rule of dashes',
      '-----------------------------\nFrom: Desk <desk@example.com>\nSent: Monday\nTo: Ada\nSubject: RE: x\n\nWhich one?',
    ],
    [
      'Outlook for Android in German',
      'Outlook für Android beziehen (https://aka.ms/AAb9ysg)\n________________________________\nVon: Desk <desk@example.com>\nGesendet: Montag\nAn: Ada\nBetreff: AW: x\n\nWelcher?',
    ],
    [
      'Outlook for iOS in French',
      'Obtenez Outlook pour iOS<https://aka.ms/o0ukef>\n________________________________\nDe : Desk <desk@example.com>\nEnvoyé : lundi\nÀ : Ada\nObjet : RE: x\n\nLequel ?',
    ],
    [
      'a phone in Dutch',
      'Verstuurd vanaf mijn iPhone\n\n> Op 7 sep. 2026 om 10:00 heeft Desk <desk@example.com> het volgende geschreven:\n> \n> Welke?',
    ],
    ['a phone in Finnish, and nothing else', 'Lähetetty iPhonesta'],
    ['a phone in Swedish, and nothing else', 'Skickat från min iPhone'],
    ['a phone in Spanish, and nothing else', 'Enviado desde mi Samsung Galaxy'],
    ['a phone in Czech, and nothing else', 'Odesláno z iPhonu'],
    ['a phone in Russian, and nothing else', 'Отправлено с iPhone'],
    ['a phone in Japanese, and nothing else', 'iPhoneから送信'],
  ];

  it.each(ADDED)('of %s', (_, history) => {
    expect(trimReply(`${ANSWER}\n\n${history}`)).toEqual({ visible: ANSWER, cut: true });
  });

  it('below the history, when it is all it wrote', () => {
    expect(
      trimReply('On Mon, 7 Sep 2026, Desk wrote:\n> Which one?\n> Left?\n\nThe left one.\n\n-- \nAda').visible,
    ).toBe('The left one.');
    expect(trimReply('Hi,\n\nOn Mon, 7 Sep 2026, Desk wrote:\n> Which one?\n\nThe left one.').visible).toBe(
      'Hi,\n\nThe left one.',
    );
  });

  it('between the questions, with the questions', () => {
    const inside = 'On Mon, 7 Sep 2026, Desk wrote:\n> Which one?\nThe left one.\n> Since when?\nSince ten.';
    expect(trimReply(`${inside}\n\n> Thanks`).visible).toBe(inside);
  });

  it.each([
    '> only\n> quoted',
    'On Mon, 7 Sep 2026, Desk wrote:\n> Which one?',
    '-- \nAda Lovelace',
    'Best regards,\nAda',
    'Sent from my iPhone',
    '---------- Forwarded message ---------\nFrom: Bob <bob@example.com>\nDate: Monday\nSubject: x\n\nLook',
  ])('and everything when nothing would be left: %j', (text) => {
    expect(trimReply(text)).toEqual({ visible: text, cut: false });
  });

  it.each([
    'On Monday the printer burned, and Bob wrote: please come.',
    'On Monday Bob wrote:\nplease come.',
    'From: here to there is a long way\nI walked it.',
    'He wrote a mail.\n\nThen I wrote one.',
    'See the list -- it is long --\nand wrong.',
    'Sent from the warehouse, it arrived here:\nbroken.',
    'Viele Grüße auch an Bob.\nEr hilft mir.',
    'Danke!\n\nViele Grüße\nAda',
    'It burns.\n\nThanks\nBob will come.',
    'Hello,\n\nSent from the warehouse on Monday, it has not arrived.',
    'Hello,\n\nSent from my iPhone it fails, from Outlook it works.',
    'Since yesterday:\n\nOn 2026-11-23 at 10:00 the server wrote:\nERROR 42\nERROR 43',
    'One\n\n---\n\nTwo',
    'One\n\n----------\n\nTwo',
    'One\n\n________________________________\n\nTwo',
    'The dump says:\n\n--\n-- Table structure for table `orders`\n--\n\nDROP TABLE IF EXISTS `orders`;\n-- Dump completed',
    'SELECT 1;\n-- all of them\nSELECT 2;',
    'My configuration:\n\nfrom: 2026-01-01\nto: 2026-02-01\ndate: daily\nsubject: report',
    'The rule reads\nfrom: billing@example.com\nto: desk@example.com\ndate: any\n\nand never fires.',
    'It burns.\n\nBest regards,\nAda\n\nP.S. The second printer, too.',
    'Es brennt.\n\nMit freundlichen Grüßen\nAda\nTel. +49 30 1234\n\nPS: Der zweite auch.',
    'I typed\n\n> ls -l\n\nand got nothing.',
    'I typed:\n\n> ls -l\n> cat x',
    'I typed this:\n> ls -l',
    'See > 3 items:\n> 5 broken',
    'They met on 7 Sep 2026 and bob@example.com wrote:\nnothing.',
    `The log:\n====\n${'error 17\n'.repeat(40)}====\nWhat is it?`,
    `| a | b |\n${'-'.repeat(60)}\n| 1 | 2 |`,
  ])('and prose that only resembles a header: %j', (text) => {
    expect(trimReply(text)).toEqual({ visible: text, cut: false });
  });

  it('quickly, also of what is no text', () => {
    const started = performance.now();
    const units = [
      '1',
      '--  ',
      'On 1 ',
      '> ',
      'From: 1\n',
      'on 1\n',
      '\n',
      '1234from<',
      'abc. skrev :x\n',
      'Op schreef : ',
    ];
    for (const unit of [...units, 'on 1\n> 1\nx\n', '1234from<'.repeat(20).slice(0, 199).concat('\n')])
      trimReply(unit.repeat(200_000 / unit.length));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
