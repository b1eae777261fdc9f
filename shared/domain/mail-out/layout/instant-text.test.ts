import { expect, it } from 'vitest';
import { instantText } from './instant-text.ts';

it.each([
  ['2026-12-01T23:30:00.000Z', 'en', 'Wednesday, 2 December 2026 at 00:30 CET'],
  ['2026-12-15T22:30:00.000Z', 'en', 'Tuesday, 15 December 2026 at 23:30 CET'],
  ['2026-07-01T22:30:00.000Z', 'de', 'Donnerstag, 2. Juli 2026 um 00:30 MESZ'],
] as const)('given %s, when it is told in Berlin in %s then it is %s', (instant, language, told) => {
  expect(instantText(instant, { language, zone: 'Europe/Berlin' } as Parameters<typeof instantText>[1])).toBe(told);
});
