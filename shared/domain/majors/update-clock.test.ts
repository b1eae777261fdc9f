import { expect, it } from 'vitest';
import { explainUpdateClock } from './explain-update-clock.ts';
import { proposedMajor } from './proposed-major.ts';
import { afterMissing, missedBy, readUpdateClock, startedClock, updateDueAt } from './update-clock.ts';

const at = (time: string) => `2026-09-07T${time}:00.000Z`;
const MAJOR = {
  ...proposedMajor(null, null),
  state: 'accepted' as const,
  cadence: 'PT30M',
  plan: 'board',
  nextUpdateAt: at('10:30'),
};
const CLOCK = startedClock(at('10:00'));

it('given that it runs then it reads as any clock, and says what it counts from', () => {
  const reading = {
    name: 'update',
    state: 'running',
    targetSeconds: 1800,
    elapsedSeconds: 600,
    dueAt: at('10:30'),
    breachedAt: null,
  };
  expect(readUpdateClock(MAJOR, CLOCK, at('10:10'))).toEqual(reading);
  expect(explainUpdateClock(MAJOR, CLOCK, at('10:10'))).toMatchObject({
    ...reading,
    ...{ policy: 'board', remainingSeconds: 1200, countsFrom: at('10:00'), verdicts: [] },
    segments: [{ kind: 'running', from: at('10:00'), to: at('10:10'), seconds: 600, causes: [] }],
  });
});

it.each([
  ['it was never missed', CLOCK, { state: 'accepted' as const }, 'met'],
  ['it was missed once', { ...CLOCK, everMissed: 1 }, { state: 'accepted' as const }, 'missed'],
  ['the major incident was demoted', CLOCK, { state: 'demoted' as const }, 'void'],
])('given that it stopped and %s then its verdict says so', (_, clock, change, state) => {
  expect(readUpdateClock({ ...MAJOR, ...change, nextUpdateAt: null }, clock, at('12:00'))?.state).toBe(state);
});

it('given that it never ran then there is none', () => {
  expect(readUpdateClock(null, undefined, at('10:00'))).toBeNull();
  expect(readUpdateClock(proposedMajor('why', at('09:00')), undefined, at('10:00'))).toBeNull();
});

it('given how late it is found then the notice counts every cadence, and the next is told at its own instant, or a day later', () => {
  expect(missedBy(at('10:30'), 'PT30M', at('10:30'))).toEqual({
    missed: 1,
    breachedAt: at('10:30'),
    nextUpdateAt: at('11:00'),
  });
  const three = missedBy(at('10:30'), 'PT30M', at('11:59'));
  expect(three).toEqual({ missed: 3, breachedAt: at('10:30'), nextUpdateAt: at('12:00') });
  expect(updateDueAt({ nextUpdateAt: at('12:00') }, afterMissing(CLOCK, three, 'PT30M'))).toBe(at('12:00'));
  const eight = missedBy(at('10:30'), 'PT30M', at('14:00'));
  expect(updateDueAt({ nextUpdateAt: eight.nextUpdateAt }, afterMissing(CLOCK, eight, 'PT30M'))).toBe(
    '2026-09-08T14:00:00.000Z',
  );
});
