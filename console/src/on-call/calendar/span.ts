/** What is drawn, in milliseconds since 1970 in UTC. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where an instant stands in it, in percent. */
export const share = (ms: number, { from, to }: Span): number =>
  Math.min(1, Math.max(0, (ms - from) / (to - from))) * 100;

const HOUR_MS = 3_600_000;

/** What was drawn, to the quarter of an hour in a day, else to the hour; null where it is nothing. */
export function drawn(one: number, other: number, { from, to }: Span): Span | null {
  const step = to - from > 26 * HOUR_MS ? HOUR_MS : HOUR_MS / 4;
  const rounded = (ms: number) => Math.min(to, Math.max(from, Math.round(ms / step) * step));
  const [start, end] = [rounded(Math.min(one, other)), rounded(Math.max(one, other))];
  return start < end ? { from: start, to: end } : null;
}
