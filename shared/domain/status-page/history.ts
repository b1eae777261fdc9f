import { dateOf } from '#domain/time/local-day.ts';
import { instantOfLocal, localTimeOf } from '#domain/time/zone.ts';
import { type ServiceState, type StateSpan, worstOf } from './service-state.ts';

/** A quarter of a year: what people remember, and as many bars as a telephone can show. */
export const HISTORY_DAYS = 90;

/** A local day with its ends; instants, the end exclusive. */
export interface Day {
  readonly date: string;
  readonly from: string;
  readonly to: string;
}

export interface DayState {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly worst: ServiceState;
}

/** @returns the local days with now in the last, oldest first */
export function historyDays(zone: string, now: string): Day[] {
  const today = localTimeOf(zone, Date.parse(now)).day;
  const first = today - HISTORY_DAYS + 1;
  const midnights = Array.from({ length: HISTORY_DAYS + 1 }, (_, place) =>
    new Date(instantOfLocal(zone, first + place, 0)).toISOString(),
  );
  return midnights
    .slice(0, -1)
    .map((from, place) => ({ date: dateOf(first + place), from, to: midnights[place + 1] ?? from }));
}

/** @param spans - of everything announced about one service @returns the worst of each day, of today so far */
export function historyOf(days: readonly Day[], spans: readonly StateSpan[], now: string): DayState[] {
  const begun = spans.filter(({ from }) => from <= now);
  return days.map(({ date, from, to }) => {
    const during = begun.filter((span) => span.from < to && (span.to === null || span.to > from));
    return { date, worst: worstOf(during.map(({ state }) => state)) };
  });
}
