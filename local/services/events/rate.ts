const UNIT_MS: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** Milliseconds of `rate(5 minutes)`. A cron expression, or any other, throws: no rule of the desk uses one. */
export function rateMs(expression: string): number {
  const [, amount, unit] = /^rate\(([1-9]\d*) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  const unitMs = UNIT_MS[unit ?? ''];
  if (amount === undefined || unitMs === undefined)
    throw new Error(`schedule ${expression} is not supported on one machine`);
  return Number(amount) * unitMs;
}
