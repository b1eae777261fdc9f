import { expect, test } from 'vitest';
import { parseDuration } from './duration.ts';

test.each([
  ['PT4H', 14_400],
  ['P1D', 86_400],
  ['PT1H30M', 5_400],
  ['P1W', 604_800],
  ['P1DT12H', 129_600],
  ['PT90S', 90],
  ['PT0S', 0],
])('%s is %i seconds', (text, seconds) => {
  expect(parseDuration(text)).toBe(seconds);
});

test.each(['', 'P', 'PT', 'P1DT', '4H', 'PT4', 'P1Y', 'P1M', 'PT0.5H', '-PT4H', 'PT-4H', 'pt4h', 'PT4H ', 'PT1M1H'])(
  '"%s" is no duration of fixed length',
  (text) => {
    expect(parseDuration(text)).toBeNull();
  },
);
