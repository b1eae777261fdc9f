import { expect, it } from 'vitest';
import { elapsedText } from './elapsed.ts';

it.each([
  [-3, '0:00:00'],
  [59.9, '0:00:59'],
  [3753, '1:02:33'],
  [2 * 86_400 + 3600, '2 d 1:00:00'],
])('given %d seconds then a clock shows %s', (seconds, text) => {
  expect(elapsedText(seconds, 'd')).toBe(text);
});
