import { expect, test } from 'vitest';
import type { ClockRecord } from './clock.ts';
import { compareClocks } from './clock-comparison.ts';
import { retargetClock, voidClock } from './clock-fold.ts';
import { at, CALENDARS, started, term } from './clock-samples.ts';

const NOW = at('Mon 13:00');
/** Half of its eight hours are used up. */
const clock = started('B', 'Mon 09:00', 'PT8H');
const change = (duration: string) => retargetClock(clock, { at: NOW, term: term('B', duration), mode: 'retroactive' });

test.each<[string, ClockRecord[], ClockRecord[], string | null]>([
  ['nothing is different', [clock], [clock], null],
  ['the target is used up', [clock], [change('PT2H')], 'breached'],
  ['its threshold is not reached any more', [clock], [change('PT20H')], 'relieved'],
  ['it is due at another instant', [clock], [change('PT7H')], 'moved'],
  ['there was no clock', [], [clock], 'started'],
  ['it is void', [clock], [voidClock(clock, NOW)], 'ended'],
])('given that %s then the effect says so', (_, before, after, effect) => {
  const compared = compareClocks(
    { clocks: before, calendars: CALENDARS },
    { clocks: after, calendars: CALENDARS },
    NOW,
  );
  expect(compared.map((one) => [one.clock, one.effect])).toEqual([['resolution', effect]]);
});
