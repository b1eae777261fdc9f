import { dayOf, type LocalDay } from '#domain/time/local-day.ts';

/** A time on the wall. */
export interface LocalTime {
  readonly day: LocalDay;
  /** Milliseconds since local midnight. */
  readonly timeOfDay: number;
}

const PATTERN = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;
const FIRST_DAY = 0;
/** 2200-01-01, exclusive. */
const END_DAY = 84_006;

export const LOCAL_START_RULE = 'must be a local time YYYY-MM-DDTHH:MM or YYYY-MM-DDTHH:MM:SS from 1970 to 2199';

/** @returns null for what is no local time, or lies beyond what the desk reckons with */
export function parseLocalStart(text: string): LocalTime | null {
  const [, date = '', hours, minutes, seconds = '0'] = PATTERN.exec(text) ?? [];
  const day = dayOf(date);
  if (day === null || day < FIRST_DAY || day >= END_DAY) return null;
  return { day, timeOfDay: ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 };
}
