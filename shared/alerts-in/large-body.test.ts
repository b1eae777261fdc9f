import { describe, expect, it } from 'vitest';
import { ALERT_FOR_TESTS } from '#shared/use-cases/alerts/alert-for-tests.ts';
import { longestFirst, patient } from './large-body.ts';

const tasksOf = (count: number, resendsAfterSeconds: number | null) =>
  Array.from({ length: count }, () => ({ incoming: { ...ALERT_FOR_TESTS, resendsAfterSeconds } }));
const secondsOf = (tasks: ReturnType<typeof tasksOf>) =>
  new Set(patient(tasks).map(({ incoming }) => incoming.resendsAfterSeconds));

describe('Given a body that may not fit into a request', () => {
  it('when it comes again within two minutes, then what was done is not counted anew', () => {
    expect(secondsOf(tasksOf(21, 10))).toEqual(new Set([120]));
    expect(secondsOf(tasksOf(20, 10))).toEqual(new Set([10]));
  });

  it('when its source never says the same on purpose, then it is left as it is', () => {
    expect(secondsOf(tasksOf(21, null))).toEqual(new Set([null]));
  });

  it('then the key with the most alerts begins first, each key in its order', () => {
    expect(longestFirst([['a'], ['b', 'c', 'd'], ['e'], ['f', 'g']])).toEqual([
      ['b', 'c', 'd'],
      ['f', 'g'],
      ['a'],
      ['e'],
    ]);
  });
});
