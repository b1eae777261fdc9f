import type { DigestRule } from '#domain/mail/digest-rule.ts';

const MINUTE_MS = 60_000;

/** The window of the digest an instant falls into: windows follow each other from the beginning of each hour. */
export function digestWindow(nowMs: number, { withinMinutes }: DigestRule): { index: number; endsMs: number } {
  const hour = Math.floor(nowMs / (60 * MINUTE_MS)) * 60 * MINUTE_MS;
  const index = Math.floor((nowMs - hour) / (withinMinutes * MINUTE_MS));
  const endsMs = Math.min(hour + (index + 1) * withinMinutes * MINUTE_MS, hour + 60 * MINUTE_MS);
  return { index, endsMs };
}
