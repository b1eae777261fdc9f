import { afterEach, expect, it, vi } from 'vitest';
import { deskNow, learnDeskTime } from './desk-time.ts';

const NOW = Date.parse('2026-09-07T09:00:00.000Z');

afterEach(() => vi.useRealTimers());

it.each([
  ['says nothing', null, 0],
  ['is a moment old', 'Mon, 07 Sep 2026 08:59:45 GMT', 0],
  ['is four hours ahead', 'Mon, 07 Sep 2026 13:00:00 GMT', 4 * 3_600_000],
  ['is a day behind', 'Sun, 06 Sep 2026 09:00:00 GMT', -24 * 3_600_000],
])('given a browser’s clock, when an answer of the desk %s then it counts', (_, date, ahead) => {
  vi.useFakeTimers({ now: NOW });
  learnDeskTime('Mon, 07 Sep 2026 09:00:00 GMT');
  learnDeskTime(date);
  expect(deskNow()).toBe(NOW + ahead);
});
