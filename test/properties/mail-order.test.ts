import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Death, DeskOfMails, type Letter } from '#test/model/desk-of-mails.ts';

const LONG = process.env.FIRSTLINE_TEST_LONG !== undefined;
const RUNS = LONG ? 2_000 : 25;
const TIMEOUT_MS = LONG ? 600_000 : 60_000;
const PEOPLE = ['ada', 'bob', 'carol'].map((name) => `${name}@example.com`);

// The desk waits a random moment before it tries again; here the moment is none, and the scheduler says who is next.
beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0));

/** A conversation in which everybody answers all, each mail one that was written before it. */
const conversation: fc.Arbitrary<Letter[]> = fc
  .array(fc.record({ from: fc.nat(PEOPLE.length - 1), answers: fc.nat() }), { minLength: 2, maxLength: 5 })
  .map((mails) => {
    const letters: Letter[] = [];
    for (const [index, { from, answers }] of mails.entries()) {
      const parent = letters[answers % Math.max(1, index)];
      const references = parent === undefined ? [] : [...(parent.references ?? []), parent.name];
      const sender = PEOPLE[from] ?? '';
      const to = PEOPLE.filter((person) => person !== sender);
      letters.push({ name: `mail-${index}`, from: sender, to, references });
    }
    return letters;
  });

/** Mails of which each answers some and names some, also such as nobody who reads them has to do with. */
const strangers: fc.Arbitrary<Letter[]> = fc.array(fc.nat({ max: 4 }), { minLength: 2, maxLength: 5 }).chain((names) =>
  fc.tuple(
    ...names.map((_, index) =>
      fc.record({
        name: fc.constant(`mail-${index}`),
        from: fc.constantFrom(...PEOPLE),
        to: fc.subarray(PEOPLE, { maxLength: 2 }),
        references: fc.subarray(names.map((_one, other) => `mail-${other}`).filter((_one, other) => other !== index)),
      }),
    ),
  ),
);

/** A mail takes some ten calls of the table. */
const death: fc.Arbitrary<Death | null> = fc.option(
  fc.record({ after: fc.integer({ min: 0, max: 12 }), made: fc.boolean() }),
  { freq: 3 },
);

const arrivals = conversation.chain((letters) =>
  fc.record({
    /** Some of them twice. */
    letters: fc.shuffledSubarray([...letters, ...letters], { minLength: letters.length }).map((some) => {
      const missing = letters.filter((letter) => !some.includes(letter));
      return [...some, ...missing];
    }),
    deaths: fc.array(fc.array(death, { maxLength: 2 }), { minLength: 1, maxLength: 5 }),
    atOnce: fc.integer({ min: 1, max: 5 }),
  }),
);

describe('given a conversation to which everybody answers all', () => {
  it(
    'when its mails come in any order, at once and twice, and functions die at any call, then it is one record',
    () =>
      fc.assert(
        fc.asyncProperty(fc.scheduler(), arrivals, async (scheduler, { letters, deaths, atOnce }) => {
          const desk = new DeskOfMails([], (send) => scheduler.scheduleFunction(send));
          await desk.begin();
          const live = async () => {
            for (let from = 0; from < letters.length; from += atOnce) {
              const some = letters.slice(from, from + atOnce);
              await Promise.all(some.map((one, place) => desk.arrive(one, deaths[(from + place) % deaths.length])));
            }
          };
          await scheduler.waitFor(live());
          const landed = desk.landed.filter(({ name }) => name !== '');
          expect(new Set(landed.map(({ number }) => number)).size).toBe(1);
          expect(landed.map(({ name }) => name).sort()).toEqual([...new Set(letters.map(({ name }) => name))].sort());
        }),
        { numRuns: RUNS, endOnFailure: true },
      ),
    TIMEOUT_MS,
  );
});

describe('given mails that name each other and people at will', () => {
  it(
    'when they come at once then whoever is on a record of somebody else was named there, and leads there or names them',
    () =>
      fc.assert(
        fc.asyncProperty(fc.scheduler(), strangers, async (scheduler, letters) => {
          const desk = new DeskOfMails([], (send) => scheduler.scheduleFunction(send));
          await desk.begin();
          await scheduler.waitFor(Promise.all(letters.map((one) => desk.arrive(one))));
          const on = new Map<string, Letter[]>();
          for (const { number, name } of desk.landed) {
            const letter = letters.find((one) => one.name === name);
            if (letter === undefined) continue;
            const before = on.get(number) ?? [];
            on.set(number, [...before, letter]);
            if (before.length > 0) expect(isKnown(letter, before) && leads(letter, before)).toBe(true);
          }
          expect([...on.values()].flat()).toHaveLength(letters.length);
        }),
        { numRuns: LONG ? 5_000 : 50, endOnFailure: true },
      ),
    TIMEOUT_MS,
  );
});

function isKnown({ from }: Letter, before: readonly Letter[]): boolean {
  return before.some((one) => one.from === from || one.to?.includes(from));
}

function leads({ from, to = [], references = [] }: Letter, before: readonly Letter[]): boolean {
  return before.some((one) => references.includes(one.name) || [from, ...to].includes(one.from));
}
