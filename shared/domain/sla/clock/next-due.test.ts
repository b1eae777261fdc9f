import { describe, expect, it } from 'vitest';
import type { ClockReading } from '#events/incident/incident.ts';
import { nextClock } from './next-due.ts';

type State = ClockReading['state'];

const reading = (name: ClockReading['name'], state: State, dueAt: string | null) => ({ name, state, dueAt });
const NINE = '2026-09-07T09:00:00.000Z';
const TEN = '2026-09-07T10:00:00.000Z';

describe('the clock that comes next', () => {
  it.each<[string, ReturnType<typeof reading>[], string | null]>([
    ['the response while it runs', [reading('response', 'running', NINE), reading('resolution', 'running', TEN)], NINE],
    ['the resolution once answered', [reading('response', 'met', NINE), reading('resolution', 'running', TEN)], TEN],
    [
      'the resolution after a missed response',
      [reading('response', 'missed', NINE), reading('resolution', 'running', TEN)],
      TEN,
    ],
    ['a resolution that was missed and is still owed', [reading('resolution', 'missed', NINE)], NINE],
    ['none of what groups promise each other', [reading('group', 'running', NINE)], null],
    ['none that is void', [reading('resolution', 'void', null)], null],
  ])('is %s', (_, readings, dueAt) => {
    expect(nextClock(readings, false)?.dueAt ?? null).toBe(dueAt);
  });

  it('is the paused one, without an instant, while nothing runs', () => {
    const readings = [reading('response', 'met', NINE), reading('resolution', 'paused', null)];
    expect(nextClock(readings, false)).toEqual(reading('resolution', 'paused', null));
  });

  it('is none once the record is resolved', () => {
    expect(nextClock([reading('resolution', 'missed', NINE)], true)).toBeNull();
  });
});
