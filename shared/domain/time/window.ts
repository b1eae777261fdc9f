import { DAY_MS } from './local-day.ts';

/** Opening hours on the wall's clock, in milliseconds since the local midnight of the day they start on. */
export interface Window {
  readonly start: number;
  /** More than a day when the window crosses midnight. */
  readonly end: number;
}

const PATTERN = /^(\d{2}):(\d{2})(?::(\d{2}))?-(\d{2}):(\d{2})(?::(\d{2}))?$/;

export const WINDOW_RULE = 'must be HH:MM-HH:MM or HH:MM:SS-HH:MM:SS; only an end may be 24:00';

/**
 * `08:00-18:00`; an end at or before the start lies on the next day, so `00:00-00:00` is a whole day.
 *
 * @returns null when the text is no window
 */
export function parseWindow(text: string): Window | null {
  const parts = PATTERN.exec(text)
    ?.slice(1)
    .map((part) => Number(part ?? 0));
  if (!parts) return null;
  const start = timeOfDay(parts.slice(0, 3));
  const end = timeOfDay(parts.slice(3));
  if (start === null || end === null || start === DAY_MS) return null;
  return { start, end: end > start ? end : end + DAY_MS };
}

/** @returns the windows in order of time; texts that are no windows are left out */
export function parseWindows(texts: readonly string[]): Window[] {
  return texts
    .map(parseWindow)
    .filter((window) => window !== null)
    .sort((a, b) => a.start - b.start);
}

function timeOfDay([hours = 0, minutes = 0, seconds = 0]: number[]): number | null {
  if (minutes > 59 || seconds > 59) return null;
  const ms = ((hours * 60 + minutes) * 60 + seconds) * 1000;
  return ms <= DAY_MS ? ms : null;
}
