import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded } from './fold.ts';
import { stemOf, stemsWithin } from './stem.ts';

const letters = (characters: string, least: number, most: number) =>
  fc.string({ unit: fc.constantFrom(...characters), minLength: least, maxLength: most });
const ALL = 'abcdefghijklmnopqrstuvwxyz';
const VOWELS = 'aeiouy';
const CONSONANTS = [...ALL].filter((letter) => !VOWELS.includes(letter)).join('');

/** A beginning of some letters, and how a language makes one and many of it. */
const HOW: readonly (readonly [one: string, many: string])[] = [
  ...([
    ['', 's'],
    ['', 'es'],
    ['', 'e'],
    ['', 'en'],
    ['e', 'en'],
    ['e', 'es'],
    ['y', 'ies'],
  ] as const),
  ...([
    ['ie', 'ien'],
    ['er', 'ern'],
    ['el', 'eln'],
    ['in', 'innen'],
    ['wort', 'worter'],
    ['nis', 'nisse'],
  ] as const),
  ...([
    ['al', 'aux'],
    ['al', 'als'],
    ['eau', 'eaux'],
    ['eu', 'eux'],
    ['konto', 'konten'],
    ['ung', 'ungen'],
  ] as const),
];

const plural = fc
  .tuple(letters(ALL, 2, 8), letters(CONSONANTS, 1, 1), fc.constantFrom(...HOW))
  .map(([begin, last, [one, many]]) => [begin + last + one, begin + last + many] as const);

describe('Given a word', () => {
  it('when there are several of it then one and many have the same stem', () => {
    return fc.assert(fc.property(plural, ([one, many]) => stemOf(one) === stemOf(many)));
  });

  it('then its stem is what it begins with, and never nothing', () => {
    const word = fc.oneof(letters(ALL, 1, 12), fc.string({ minLength: 1 }));
    return fc.assert(fc.property(word, (one) => stemOf(one) !== '' && one.startsWith(stemOf(one))));
  });

  it('when any beginning of it is typed then that is the beginning of its stem, or leads to it', () => {
    const typed = fc
      .tuple(plural, fc.nat({ max: 12 }))
      .map(([[one, many], most]) => [...[one.slice(0, most + 1), stemOf(one), many.slice(0, most + 1), stemOf(many)]]);
    const leads = (beginning = '', stem = '') => stem.startsWith(beginning) || stemsWithin(beginning).includes(stem);
    return fc.assert(
      fc.property(typed, ([one, oneStem, many, manyStem]) => leads(one, oneStem) && leads(many, manyStem)),
    );
  });

  it.each([
    ['printer', 'printers'],
    ['switch', 'switches'],
    ['battery', 'batteries'],
    ['address', 'addresses'],
    ['status', 'statuses'],
    ['license', 'licenses'],
    ['PC', 'PCs'],
    ['IP', 'IPs'],
    ['virus', 'viruses'],
    ['Drucker', 'Druckern'],
    ['Passwort', 'Passwörter'],
    ['Laufwerk', 'Laufwerke'],
    ['Kasse', 'Kassen'],
    ['Störung', 'Störungen'],
    ['Batterie', 'Batterien'],
    ['Datei', 'Dateien'],
    ['Gerät', 'Geräte'],
    ['Konto', 'Konten'],
    ['Virus', 'Viren'],
    ['Kollegin', 'Kolleginnen'],
    ['Zertifikat', 'Zertifikate'],
    ['imprimante', 'imprimantes'],
    ['réseau', 'réseaux'],
    ['journal', 'journaux'],
    ['écran', 'écrans'],
    ['mot', 'mots'],
    ['panne', 'pannes'],
    ['jeu', 'jeux'],
    ['adresse', 'adresses'],
    ['terminal', 'terminaux'],
  ])('when it is %s then %s is the same', (one, many) => {
    expect(stemOf(folded(many))).toBe(stemOf(folded(one)));
  });

  it.each([
    ['print', 'printer'],
    ['user', 'use'],
    ['mail', 'main'],
    ['port', 'portal'],
    ['table', 'tablet'],
  ])('when it is %s then %s is another', (one, other) => expect(stemOf(one)).not.toBe(stemOf(other)));
});
