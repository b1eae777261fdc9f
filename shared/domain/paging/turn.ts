import type { Way } from '#events/incident/paging.ts';

/** What follows within that of a page is one message with it (Semantics, rule 50). */
const BUNDLED_MS = 60_000;
const WINDOW_MS = 15 * 60_000;

/** Within a window; of what is not critical the rest waits. */
const MOST: Readonly<Partial<Record<Way, number>>> = { sms: 5, voice: 3 };

/**
 * When a page to somebody may go out by one way: now, or at which instant together with what comes until then.
 *
 * @param sent - when messages went out before, in milliseconds since 1970, in any order
 */
export function turnAt(
  via: Way,
  { sent, critical, now }: { readonly sent: readonly number[]; readonly critical: boolean; readonly now: number },
): number {
  const recent = sent.filter((at) => at > now - WINDOW_MS).toSorted((a, b) => a - b);
  const last = recent.at(-1);
  const bundled = last === undefined ? now : Math.max(now, last + BUNDLED_MS);
  const most = MOST[via];
  // From the one on that makes the window full it is open again when that one leaves it.
  const full = most === undefined || critical || recent.length < most ? undefined : recent.at(-most);
  return full === undefined ? bundled : Math.max(bundled, full + WINDOW_MS);
}

/** Of what was sent only that counts any more. */
export function stillCounted(sent: readonly number[], now: number): number[] {
  return sent.filter((at) => at > now - WINDOW_MS);
}
