import { describe, expect, it } from 'vitest';
import { partsOf, saysNothing } from './quotes.ts';

describe('Given a mail that answers above a quote', () => {
  const parts = partsOf('It hums.\n\n> What does it do?\n> Is it hot?\n> Which room?\n\nAna');

  it('tells what is said from what is quoted, with its size', () => {
    expect(parts.map(({ kind, lines }) => `${kind} ${lines}`)).toEqual(['said 2', 'quoted 3', 'said 2']);
    expect(parts[0]?.text).toBe('It hums.');
  });

  it('knows that something is said', () => expect(saysNothing(parts)).toBe(false));
});

it('Given answers between the lines, leaves short quotes where they are', () => {
  expect(partsOf('> Which room?\nRoom 4').map(({ kind }) => kind)).toEqual(['said']);
});

it('Given nothing but a quote, says so', () => {
  expect(saysNothing(partsOf('\n> one\n> two\n> three\n'))).toBe(true);
  expect(saysNothing(partsOf(''))).toBe(true);
});
