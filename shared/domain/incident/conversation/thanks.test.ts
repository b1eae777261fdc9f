import { describe, expect, it } from 'vitest';
import { isMereThanks } from './thanks.ts';

const NAMES = ['Bob Miller', 'bob@example.com', 'lin@example.com'];

describe('given an answer that only thanks, it says nothing else', () => {
  it.each([
    ...['Thanks!', 'Thank you very much, Lin.\n\nKind regards\nBob Miller', 'Many thanks for your quick help 👍'],
    ...['Danke, funktioniert wieder.', 'Hallo Lin,\n\nvielen Dank für die schnelle Hilfe!\n\nViele Grüße\nBob'],
    ...['Merci beaucoup, ça marche !', '¡Muchas gracias!'.slice(1), 'Grazie mille, ora funziona', 'Muito obrigada!'],
    ...[
      'Bedankt, het werkt weer',
      'Tack så mycket!',
      'Mange tak for hjælpen',
      'Kiitos, toimii taas',
      'Děkuji, už funguje',
    ],
  ])('%s', (text) => {
    expect(isMereThanks(text, NAMES)).toBe(true);
  });
});

describe('given an answer that says more, it is no mere thanks', () => {
  it.each([
    ...['Thanks, but it still does not work', 'Danke, funktioniert wieder nicht', 'Merci, mais ça ne marche pas'],
    ...[
      'Gracias, pero no funciona',
      'Grazie, ma non funziona',
      'Obrigado, mas não funciona',
      'Bedankt, maar het werkt niet',
    ],
    ...['Tack, men det fungerar inte', 'Tak, men det virker ikke', 'Kiitos, mutta ei toimi', 'Děkuji, ale nefunguje'],
    ...['Thanks. Works?', 'Thanks, all good but slow', 'ok', '', 'Danke. Drucker 2 brennt jetzt auch.', 'Thanks 👎'],
  ])('%s', (text) => {
    expect(isMereThanks(text, NAMES)).toBe(false);
  });
});
