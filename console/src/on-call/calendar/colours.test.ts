import { expect, it } from 'vitest';
import { coloursOf } from './colours.ts';

it('given a schedule of eight, when others stand in then its own people keep colours of their own', () => {
  const turns = Array.from({ length: 8 }, (_, place) => `person.${place}@example.com`);
  const colours = coloursOf(turns, ['zoe@example.com', 'ana@example.com']);
  expect(new Set(turns.map((person) => colours.get(person))).size).toBe(8);
  expect(coloursOf(turns, ['zoe@example.com', 'ana@example.com', 'zoe@example.com'])).toEqual(colours);
});
