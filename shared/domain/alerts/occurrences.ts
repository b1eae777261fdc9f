/**
 * Occurrences that get a journal entry: the first ten, then the 20th, 50th, 100th, 200th, 500th and so on. An alert that fires
 * every ten seconds for a week comes to 60,480 occurrences and 21 entries.
 */
export function isNoted(occurrences: number): boolean {
  return occurrences <= 10 || occurrences === noted(occurrences);
}

/** @returns the next occurrence after this one that gets an entry */
export function nextNoted(occurrences: number): number {
  return occurrences < 10 ? occurrences + 1 : noted(occurrences + 1);
}

/** @returns the smallest of 1, 2 and 5 times a power of ten that is not below */
function noted(occurrences: number): number {
  for (let power = 1; ; power *= 10) {
    const found = [1, 2, 5].find((factor) => factor * power >= occurrences);
    if (found !== undefined) return found * power;
  }
}
