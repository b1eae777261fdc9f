/** So long without any step forward, and what one waits for is not being told. */
const STALLED_MS = 4_000;
/** What is told after this is told out of order; a function has more to do than to wait. */
const LONGEST_MS = 25_000;
const SHORTEST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 800;

interface Surroundings {
  /** Milliseconds of real time since any moment. */
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<void>;
}

const REAL: Surroundings = {
  now: () => performance.now(),
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/**
 * Waits until somebody was told of a version, for as long as the line moves: fifty tasks added at once are told one after the
 * other, though the last of them waits longer than any single mail takes. Whoever is far behind looks seldom.
 *
 * @param toldThrough - reads the version up to which people were told
 * @returns whether they were; false when the line stands still
 */
export async function waitInLine(
  version: number,
  toldThrough: () => Promise<number>,
  { now, pause }: Surroundings = REAL,
): Promise<boolean> {
  const began = now();
  let [told, movedAt] = [await toldThrough(), began];
  while (told < version) {
    if (now() - movedAt >= STALLED_MS || now() - began >= LONGEST_MS) return false;
    await pause(pauseMs(version - told, now() - movedAt));
    const seen = await toldThrough();
    if (seen > told) [told, movedAt] = [seen, now()];
  }
  return true;
}

/** Short next to the front, and longer the longer nothing moves. */
function pauseMs(behind: number, standsForMs: number): number {
  return Math.min(LONGEST_PAUSE_MS, Math.max(SHORTEST_PAUSE_MS * behind, standsForMs / 2));
}
