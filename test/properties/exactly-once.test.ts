import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { runSchedule } from '#test/model/run-schedule.ts';
import { type Schedule, schedule } from '#test/model/schedule.ts';

const LONG = process.env.FIRSTLINE_TEST_LONG !== undefined;
/** Of each of the two properties: a thousand random schedules in all. */
const RUNS = LONG ? 5000 : 500;
/** Many times what they take, so that only a desk that hangs runs out of it. */
const TIMEOUT_MS = LONG ? 1_800_000 : 180_000;
/** A failure prints its seed and the shortest schedule that still fails; with the seed here it is seen again. */
const SEED = process.env.FIRSTLINE_TEST_SEED;

const options = {
  numRuns: RUNS,
  interruptAfterTimeLimit: TIMEOUT_MS - 5000,
  markInterruptAsFailure: true,
  ...(SEED !== undefined && { seed: Number(SEED) }),
};

// The desk waits a random moment before it tries again; here the moment is none.
beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0));

/** @param sees - whether the model is told when timers fired, which it needs only where clocks differ */
const sameAsModel = (sees: boolean) => async (story: Schedule) => {
  const { desk, model, acts } = await runSchedule(story, sees);
  expect(desk, JSON.stringify(acts, null, 1)).toEqual(model);
};

describe('given commands at random, and timers that are lost, late, early, stale, repeated or two at once', () => {
  it(
    'when the model hears of the commands alone then every fact is the same, once, at the same instant',
    () => fc.assert(fc.asyncProperty(schedule(0), sameAsModel(false)), options),
    TIMEOUT_MS,
  );

  it(
    'when the clocks of the machines differ by up to a second each way then every fact still is',
    () => fc.assert(fc.asyncProperty(schedule(1000), sameAsModel(true)), options),
    TIMEOUT_MS,
  );
});
