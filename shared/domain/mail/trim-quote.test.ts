import { describe, expect, it } from 'vitest';
import { trimQuote } from './trim-quote.ts';

const ANSWER = 'Thanks, that helped.\n\nBut the second printer burns too.';

describe('Given a reply, trimQuote keeps what its writer wrote', () => {
  it.each([
    ['Gmail', 'On Mon, 7 Sept 2026 at 10:00, Desk <desk+abc@example.net> wrote:\n\n> Which one?\n> \n> -- \n> Desk'],
    ['Gmail, broken over two lines', 'On Mon, 7 Sept 2026 at 10:00, Desk\n<desk@example.net> wrote:\n> Which one?'],
    [
      'Outlook',
      '________________________________\nFrom: Desk <desk@example.net>\nSent: Monday\nTo: Ada\nSubject: RE: x\n\nWhich one?',
    ],
    [
      'Outlook without a line',
      'From: Desk <desk@example.net>\nSent: Monday, 7 September\nTo: Ada\nSubject: RE: x\n\nWhich one?',
    ],
    ['Outlook in German', 'Von: Desk <desk@example.net>\nGesendet: Montag\nAn: Ada\nBetreff: AW: x\n\nWelcher?'],
    ['Apple Mail in German', 'Am 07.09.2026 um 10:00 schrieb Desk <desk@example.net>:\n\n> Welcher?'],
    ['Thunderbird in French', 'Le 07/09/2026 à 10:00, Desk a écrit :\n> Lequel ?'],
    ['Gmail in Spanish', 'El lun, 7 sept 2026 a las 10:00, Desk (<desk@example.net>) escribió:\n\n> ¿Cuál?'],
    ['Gmail in Dutch', 'Op ma 7 sep 2026 om 10:00 schreef Desk <desk@example.net>:\n\n> Welke?'],
    ['Gmail in Polish', 'pon., 7 wrz 2026 o 10:00 Desk <desk@example.net> napisał(a):\n\n> Która?'],
    ['a phone', 'Sent from my iPhone\n\n> On 7 Sep 2026, at 10:00, Desk wrote:\n> \n> Which one?'],
    ['a bare quotation', '> Which one?\n> The left one?'],
    ['a signature', '-- \nAda Lovelace\n+44 20 1234'],
  ])('of %s', (_, history) => {
    expect(trimQuote(`${ANSWER}\n\n${history}`).visible).toBe(ANSWER);
    expect(trimQuote(`${ANSWER}\r\n\r\n${history.replaceAll('\n', '\r\n')}`).visible).toBe(ANSWER);
  });

  it('also when it stands below or between the questions', () => {
    const inside = 'On Mon, 7 Sep 2026, Desk wrote:\n> Which one?\nThe left one.\n> Since when?\nSince ten.';
    expect(trimQuote(`${inside}\n\n> Thanks`).visible).toBe(inside);
  });

  it('and everything when nothing would be left', () => {
    expect(trimQuote('> only\n> quoted').visible).toBe('> only\n> quoted');
  });

  it.each([
    'On Monday the printer burned, and Bob wrote: please come.',
    'On Monday Bob wrote:\nplease come.',
    'From: here to there is a long way\nI walked it.',
    'He wrote a mail.\n\nThen I wrote one.',
    'See the list -- it is long --\nand wrong.',
  ])('and prose that only resembles a header: %s', (text) => {
    expect(trimQuote(text)).toEqual({ visible: text, rest: '' });
  });

  it('without losing the rest', () => {
    const text = `${ANSWER}\n\n> a\n> b`;
    expect(trimQuote(text).rest).toContain('> a\n> b');
  });

  it('quickly, also of what is no text', () => {
    const started = performance.now();
    for (const unit of ['1', '--  ', 'On 1 ', '> ', 'From: 1\n', 'on 1\n'])
      trimQuote(unit.repeat(200_000 / unit.length));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
