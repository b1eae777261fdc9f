import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CHOOSING_METHODS } from '#events/incident/assignment.ts';
import { type Death, DeskOfTurns } from '#test/model/desk-of-turns.ts';

const LONG = process.env.FIRSTLINE_TEST_LONG !== undefined;
const RUNS = LONG ? 400 : 25;
const TIMEOUT_MS = LONG ? 600_000 : 60_000;
const method = fc.constantFrom(...CHOOSING_METHODS.filter((name) => name !== 'on_call'));
const people = (count: number) => Array.from({ length: count }, (_, n) => `person-${n}@example.com`);

// The desk waits a random moment before it tries again; here the moment is none, and the scheduler says who is next.
beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0));

/** A transaction is the third call or a later one of a function. */
const death: fc.Arbitrary<Death | null> = fc.option(
  fc.record({ after: fc.integer({ min: 0, max: 9 }), made: fc.boolean() }),
  { freq: 3 },
);

/** @returns how many records each of them has, fewest first */
async function shares(
  scheduler: fc.Scheduler,
  {
    records,
    members,
    by,
    rounds,
  }: { records: number; members: number; by: 'round_robin' | 'least_loaded'; rounds: readonly (Death | null)[][] },
): Promise<number[]> {
  const desk = new DeskOfTurns(people(members), by, (send) => scheduler.scheduleFunction(send));
  const live = async () => {
    for (let count = 0; count < records; count += 1) await desk.open();
    for (const deaths of rounds) await desk.fireAll(deaths);
    // Timers that were lost are found by the sweep, minute after minute.
    for (let minute = 0; desk.assignees.includes(null); minute += 1) {
      expect(minute).toBeLessThan(records);
      await desk.fireAll([]);
    }
  };
  await scheduler.waitFor(live());
  return people(members)
    .map((email) => desk.assignees.filter((assignee) => assignee === email).length)
    .sort((a, b) => a - b);
}

describe('given records that wait for somebody all at once, whoever’s call of the table is next', () => {
  it(
    'when nobody is killed then sixty records over six people are ten each',
    () =>
      fc.assert(
        fc.asyncProperty(fc.scheduler(), method, async (scheduler, by) => {
          expect(await shares(scheduler, { records: 60, members: 6, by, rounds: [] })).toEqual(Array(6).fill(10));
        }),
        { numRuns: LONG ? 40 : 3, endOnFailure: true },
      ),
    TIMEOUT_MS,
  );

  it(
    'when functions are killed in between then every two people are at most one apart, and nothing stays behind',
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.scheduler(),
          method,
          fc.integer({ min: 1, max: 14 }),
          fc.integer({ min: 1, max: 5 }),
          fc.array(fc.array(death, { minLength: 1, maxLength: 6 }), { maxLength: 3 }),
          async (scheduler, by, records, members, rounds) => {
            const all = await shares(scheduler, { records, members, by, rounds });
            expect(all.reduce((sum, one) => sum + one, 0)).toBe(records);
            expect((all.at(-1) ?? 0) - (all[0] ?? 0)).toBeLessThanOrEqual(1);
          },
        ),
        { numRuns: RUNS, endOnFailure: true },
      ),
    TIMEOUT_MS,
  );

  it(
    'when each takes two at most then nobody has more, whoever chose them at the same moment',
    () =>
      fc.assert(
        fc.asyncProperty(fc.scheduler(), method, async (scheduler, by) => {
          const desk = new DeskOfTurns(people(3), by, (send) => scheduler.scheduleFunction(send), 2);
          const live = async () => {
            for (let count = 0; count < 10; count += 1) await desk.open();
            for (let round = 0; round < 10; round += 1) await desk.fireAll([]);
          };
          await scheduler.waitFor(live());
          const all = people(3).map((email) => desk.assignees.filter((assignee) => assignee === email).length);
          expect(all).toEqual([2, 2, 2]);
          const waiting = [...desk.metas.values()].filter(({ record }) => record.assignee === null);
          expect(waiting.map(({ record }) => record.assignment.reason)).toEqual(Array(4).fill('at_capacity'));
        }),
        { numRuns: RUNS, endOnFailure: true },
      ),
    TIMEOUT_MS,
  );
});
