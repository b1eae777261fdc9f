const SECONDS = { weeks: 604_800, days: 86_400, hours: 3_600, minutes: 60, seconds: 1 } as const;

const PATTERN =
  /^P(?=\d|T\d)(?:(?<weeks>\d{1,6})W)?(?:(?<days>\d{1,6})D)?(?:T(?=\d)(?:(?<hours>\d{1,9})H)?(?:(?<minutes>\d{1,9})M)?(?:(?<seconds>\d{1,9})S)?)?$/;

export const DURATION_RULE =
  'must be an ISO 8601 duration of whole weeks, days, hours, minutes and seconds, such as PT4H, P1D or PT1H30M';

/**
 * ISO 8601 durations of fixed length: `PT4H`, `PT1H30M`, `P1D` (24 h), `P1W` (168 h).
 * Years and months have no fixed length, fractions and signs no use here: all of them are refused.
 *
 * @returns whole seconds, or null when the text is no such duration
 */
export function parseDuration(text: string): number | null {
  const parts = PATTERN.exec(text)?.groups;
  if (!parts) return null;
  return Object.entries(SECONDS).reduce((sum, [unit, seconds]) => sum + Number(parts[unit] ?? 0) * seconds, 0);
}
