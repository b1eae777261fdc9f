import { expect, it } from 'vitest';
import { secondsIn } from './iso-duration.ts';

it.each([
  ['PT30M', 1800],
  ['PT1H30M', 5400],
  ['P1DT1S', 86_401],
  ['P1W', 604_800],
  ['half an hour', 0],
])('given the duration %s it has %i seconds', (duration, seconds) => {
  expect(secondsIn(duration)).toBe(seconds);
});
