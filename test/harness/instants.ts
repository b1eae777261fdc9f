const SECOND_MS = 1000;
const DAY_MS = 86_400_000;

/** The next whole second: deadlines have no milliseconds (Semantics, rule 6). */
export function wholeSecond(instant: string): string {
  return new Date(Math.ceil(Date.parse(instant) / SECOND_MS) * SECOND_MS).toISOString();
}

export function secondsAfter(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) + seconds * SECOND_MS).toISOString();
}

export function daysAfter(instant: string, days: number): string {
  return new Date(Date.parse(instant) + days * DAY_MS).toISOString();
}

/** @returns the first instant after `now` that is a Monday at `time` UTC */
export function nextMonday(now: string, time: string): string {
  const midnight = `${now.slice(0, 10)}T${time}:00.000Z`;
  const candidates = Array.from({ length: 9 }, (_, days) => daysAfter(midnight, days));
  const found = candidates.find((instant) => instant > now && new Date(instant).getUTCDay() === 1);
  if (found === undefined) throw new Error(`no Monday follows ${now}`);
  return found;
}
