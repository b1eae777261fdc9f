/*
 * For how long the page may be served without asking: after an announcement the public reads it within ten seconds, and each place in
 * which CloudFront keeps it asks six times a minute for each language, however many read.
 */
export const FRESH_SECONDS = 10;
/** Nobody waits for the desk: who comes when it is no longer fresh is the one for whom it is renewed. */
const STALE_SECONDS = 20;
/** An old page is better than none, above all when the desk itself is down. */
const STALE_ON_ERROR_SECONDS = 3_600;

/**
 * @param nextTurn - when the page is another without anybody's doing; what is kept until then is right to the second
 * @returns `Cache-Control` of the page
 */
export function keepingUntil(nextTurn: string | null, now: string): string {
  const left = nextTurn === null ? Number.POSITIVE_INFINITY : (Date.parse(nextTurn) - Date.parse(now)) / 1000;
  const fresh = Math.min(FRESH_SECONDS, Math.floor(left));
  const stale = left > FRESH_SECONDS + STALE_SECONDS ? `, stale-while-revalidate=${STALE_SECONDS}` : '';
  return `public, max-age=${fresh}, s-maxage=${fresh}${stale}, stale-if-error=${STALE_ON_ERROR_SECONDS}`;
}
