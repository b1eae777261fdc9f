/** How often a page asks for news, and how long nothing may have been touched before it asks less often. */
const IDLE_AFTER_MS = 5 * 60_000;
const SLOWEST_FACTOR = 4;

let touchedAt = Date.now();
for (const event of ['pointerdown', 'keydown', 'focus']) {
  window.addEventListener(event, () => (touchedAt = Date.now()), { passive: true });
}

/**
 * Options of a query that keeps itself up to date: slower the longer nobody touches the page, not at all while it is hidden, at
 * once when it is seen again.
 *
 * @param seconds - between two questions while somebody works
 */
export function every(seconds: number) {
  return {
    refetchInterval: () => seconds * 1000 * factorAt(Date.now()),
    refetchIntervalInBackground: false,
    refetchOnWindowFocus: true as const,
  };
}

function factorAt(now: number): number {
  const idle = Math.floor((now - touchedAt) / IDLE_AFTER_MS);
  return Math.min(SLOWEST_FACTOR, 1 + idle);
}
