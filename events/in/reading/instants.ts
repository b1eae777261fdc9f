import { isInRange } from '#events/terms/instants.ts';

/** Monitoring systems write instants in many ways; the desk knows ISO 8601 in UTC with milliseconds alone. */

const MILLISECONDS = 1000;
/** Seconds since 1970 stay below this until the year 5138; milliseconds have been above it since 1973. */
const FIRST_IN_MILLISECONDS = 100_000_000_000;
/** Before this an instant means none at all: Go's zero is the year 1, others write 0 seconds since 1970. */
const FIRST = Date.UTC(1971, 0, 1);
const ZONE = /(?:z|[+-]\d{2}:?\d{2})$/i;

/**
 * @param value - ISO 8601, the same with a blank for the T or with an offset without a colon, or seconds or milliseconds
 *   since 1970, as a number or in digits; without a zone it is UTC
 * @returns an ISO instant, null for anything else, for one beyond the desk's range, and for a zero that stands for none
 */
export function instantOf(value: string | number | null | undefined): string | null {
  const milliseconds = typeof value === 'number' ? ofNumber(value) : ofText(value?.trim() ?? '');
  return milliseconds >= FIRST && isInRange(milliseconds) ? new Date(milliseconds).toISOString() : null;
}

function ofText(text: string): number {
  if (/^\d+(?:\.\d+)?$/.test(text)) return ofNumber(Number(text));
  if (!/^\d{4}-\d{2}-\d{2}[T ]/i.test(text)) return Number.NaN;
  const iso = text.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  return Date.parse(ZONE.test(iso) ? iso : `${iso}Z`);
}

function ofNumber(value: number): number {
  return value < FIRST_IN_MILLISECONDS ? value * MILLISECONDS : value;
}
