import { expect } from 'vitest';

/** The desk's clock runs on while a scenario acts, so what is given to the minute is met within seconds. */
export const SLACK_MS = 20_000;

/** A whole second, at the nominal instant or so much later as it took to act. */
export function expectAbout(actual: string | null | undefined, nominal: string): void {
  const late = Date.parse(actual ?? '') - Date.parse(nominal);
  expect(late, `${actual} should be ${nominal}`).toBeGreaterThanOrEqual(0);
  expect(late, `${actual} should be ${nominal}`).toBeLessThan(SLACK_MS);
  expect(actual).toMatch(/:\d\d\.000Z$/);
}
