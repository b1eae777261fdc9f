import { describe, expect, it } from 'vitest';
import { rateMs } from '#local/services/events/rate.ts';

describe('given a schedule expression', () => {
  it.each([
    ['rate(1 minute)', 60_000],
    ['rate(5 minutes)', 300_000],
    ['rate(1 hour)', 3_600_000],
    ['rate(2 days)', 172_800_000],
  ])('when it is %s then it lasts %i ms', (expression, expected) => {
    expect(rateMs(expression)).toBe(expected);
  });

  it.each(['cron(0 8 * * ? *)', 'rate(0 minutes)', 'at(2026-01-01T00:00:00)'])(
    'when it is %s then it is refused by name',
    (expression) => {
      expect(() => rateMs(expression)).toThrow(expression);
    },
  );
});
