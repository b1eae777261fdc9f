import { describe, expect, it } from 'vitest';
import { languageOf } from './language.ts';

const of = (text: string, contentLanguage?: string) =>
  languageOf({ text, headers: contentLanguage === undefined ? {} : { 'content-language': [contentLanguage] } });

describe('given what the mail program says', () => {
  it.each([
    ['de-DE', 'de'],
    ['fr', 'fr'],
    ['EN-us', 'en'],
    ['nl', null],
    ['de, en', null],
  ])('then %s is %s', (tag, expected) => {
    expect(of('', tag)).toBe(expected);
  });

  it('then that counts more than the words', () => {
    expect(of('The printer is on fire and it has been since nine. Please help.', 'de-CH')).toBe('de');
  });
});

describe('given only words', () => {
  it.each([
    ['Der Drucker im dritten Stock ist kaputt, und wir können seit heute früh nicht mehr drucken.', 'de'],
    ['L’imprimante ne marche plus depuis ce matin et nous ne pouvons pas travailler.', 'fr'],
    ['The printer on the third floor has not worked since this morning.', 'en'],
  ])('then %s is %s', (text, expected) => {
    expect(of(text)).toBe(expected);
  });

  it.each([
    ['nothing', ''],
    ['too little', 'Drucker kaputt, bitte'],
    [
      'two languages',
      'Wir können nicht mehr drucken, seit heute. The error is: you have not been granted this, please wait',
    ],
    ['none of ours', 'La impresora no funciona desde esta mañana y no podemos trabajar'],
    ['a stack trace', 'Error: connect ETIMEDOUT at TCPConnectWrap.afterConnect (node:net:1595:16)'],
  ])('then %s is not certain', (_, text) => {
    expect(of(text)).toBeNull();
  });
});
