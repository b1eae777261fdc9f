import type { GatewayAnswer } from '#local/services/http-api/answer.ts';

/** How long an answer may be served without asking the origin. */
export interface Keeping {
  readonly freshMs: number;
  /** Beyond that, while a new one is fetched. */
  readonly staleMs: number;
  /** Beyond that, while the origin fails. */
  readonly onErrorMs: number;
}

/** CloudFront keeps refusals and failures for ten seconds, unless the origin says longer. */
const ERRORS_SECONDS = 10;

/** @returns null for what is not kept */
export function keepingOf({ status, headers }: GatewayAnswer, longestSeconds: number): Keeping | null {
  const control = String(headers['cache-control'] ?? '');
  const isError = status >= 400;
  if (!isError && /\b(no-store|private|no-cache)\b/.test(control)) return null;
  const seconds = (name: string) => Number(new RegExp(`(?:^|[\\s,])${name}=(\\d+)`).exec(control)?.[1] ?? Number.NaN);
  const said = [seconds('s-maxage'), seconds('max-age'), 0].find((one) => !Number.isNaN(one)) ?? 0;
  const fresh = Math.min(isError ? Math.max(said, ERRORS_SECONDS) : said, longestSeconds);
  if (fresh === 0) return null;
  const within = (name: string) => Math.min(seconds(name) || 0, longestSeconds) * 1000;
  return {
    freshMs: fresh * 1000,
    staleMs: isError ? 0 : within('stale-while-revalidate'),
    onErrorMs: isError ? 0 : within('stale-if-error'),
  };
}
