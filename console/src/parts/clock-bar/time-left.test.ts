import { expect, it } from 'vitest';
import { secondsLeft } from './time-left.ts';

const NINE = Date.parse('2026-09-07T09:00:00.000Z');
const clock = {
  name: 'resolution',
  state: 'running',
  targetSeconds: 3600,
  elapsedSeconds: 600,
  dueAt: '2026-09-07T09:50:00.000Z',
  breachedAt: null,
} as const;

it('Given a reading from ten minutes ago, counts down to the due instant all the same', () => {
  expect(secondsLeft(clock, NINE)).toBe(3000);
  expect(secondsLeft(clock, NINE + 600_000)).toBe(2400);
});

it('Given a night before the due instant, counts open time only', () => {
  expect(secondsLeft({ ...clock, dueAt: '2026-09-08T09:50:00.000Z' }, NINE)).toBe(3000);
});

it('Given a pause, says what is left however long it lasts', () => {
  expect(secondsLeft({ ...clock, state: 'paused', dueAt: null }, NINE + 86_400_000)).toBe(3000);
});
