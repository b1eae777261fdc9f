import { END_MS, isInRange } from '#events/terms/instants.ts';

const FIRST = new Date(0).toISOString();
const LAST = new Date(END_MS - 1).toISOString();

/** Windows saved before instants had a range may end in the year 9999, which meant for good: they end with the range. */
export function windowsInRange({ maintenanceWindows: windows }: Readonly<Record<string, unknown>>): object {
  if (!isObject(windows)) return {};
  const inRange = Object.entries(windows).map(([name, window]) => [name, windowInRange(window)]);
  return { maintenanceWindows: Object.fromEntries(inRange) };
}

function windowInRange(window: unknown): unknown {
  if (!isObject(window)) return window;
  const fields = Object.entries(window);
  return Object.fromEntries(
    fields.map(([name, value]) => [name, name === 'from' || name === 'to' ? clamped(value) : value]),
  );
}

function clamped(value: unknown): unknown {
  const ms = Date.parse(String(value));
  if (Number.isNaN(ms) || isInRange(ms)) return value;
  return ms < 0 ? FIRST : LAST;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
