/** Closer than this a browser's clock is right: an answer was under way for a while, and says whole seconds. */
const CLOSE_ENOUGH_MS = 30_000;

let ahead = 0;

/** The present instant as the desk has it: what is left of a clock must not depend on that of a browser. */
export const deskNow = (): number => Date.now() + ahead;

/** @param date - what an answer of the desk says of when it was given */
export function learnDeskTime(date: string | null): void {
  const difference = Date.parse(date ?? '') - Date.now();
  if (Number.isNaN(difference)) return;
  ahead = Math.abs(difference) < CLOSE_ENOUGH_MS ? 0 : difference;
}
