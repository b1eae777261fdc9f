import { describe, expect, it } from 'vitest';
import type { Reading } from './queue-row.ts';
import { standingOf } from './standing.ts';

const NOW = Date.parse('2026-09-07T10:00:00.000Z');
const clock: Reading = {
  name: 'resolution',
  state: 'running',
  targetSeconds: 14_400,
  elapsedSeconds: 3_600,
  dueAt: '2026-09-07T13:00:00.000Z',
  breachedAt: null,
};

describe('what is left of a clock', () => {
  it('counts from now to when it is due', () => {
    expect(standingOf(clock, NOW)).toEqual({ state: 'running', seconds: 10_800, used: 0.25 });
    expect(standingOf(clock, NOW + 7_200_000)).toEqual({ state: 'soon', seconds: 3_600, used: 0.75 });
    expect(standingOf(clock, NOW + 10_860_000)).toEqual({ state: 'overdue', seconds: 60, used: 1 });
  });

  it('stands while it is paused, with what it still has', () => {
    const paused = { ...clock, state: 'paused', dueAt: null } as const;
    expect(standingOf(paused, NOW)).toEqual({ state: 'paused', seconds: 10_800, used: 0.25 });
    expect(standingOf({ ...paused, elapsedSeconds: 15_000 }, NOW)).toMatchObject({ state: 'overdue', seconds: 600 });
  });

  it('is as much used as its open hours say, where the day is longer than they are', () => {
    const tomorrow = { ...clock, dueAt: '2026-09-08T09:00:00.000Z' };
    expect(standingOf(tomorrow, NOW)).toMatchObject({ state: 'running', used: 0.25 });
  });

  it('is nothing where no clock counts', () => {
    expect(standingOf(null, NOW)).toBeNull();
  });
});
