import { cutText } from '#events/terms/text.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONGEST_DATE = 200;
const WRITTEN =
  /(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{2,4})\s+(\d{1,2})\s*:\s*(\d{2})(?:\s*:\s*(\d{1,2}))?(?:\s*([-+])(\d{2}):?(\d{2}))?/i;

/**
 * Reads a Date header as leniently as mail is written: with comments, with spaces in between, cut off in the middle.
 *
 * @returns milliseconds, or null when there is no date in it
 */
export function readMailDate(value: string): number | null {
  const plain = cutText(value, { units: LONGEST_DATE })
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s*:\s*/g, ':');
  const parsed = Date.parse(plain);
  if (!Number.isNaN(parsed)) return parsed;
  const [, day, month = '', year, hour, minute, second, sign, zoneHours, zoneMinutes] = WRITTEN.exec(plain) ?? [];
  const index = MONTHS.indexOf(month.toLowerCase());
  if (index === -1) return null;
  const local = Date.UTC(fullYear(Number(year)), index, Number(day), Number(hour), Number(minute), Number(second ?? 0));
  const offset = (Number(zoneHours ?? 0) * 60 + Number(zoneMinutes ?? 0)) * 60_000;
  return sign === '-' ? local + offset : local - offset;
}

/** RFC 5322, 4.3 */
function fullYear(year: number): number {
  if (year < 50) return 2000 + year;
  return year < 1000 ? 1900 + year : year;
}
