import { boundedText } from '#events/terms/text.ts';

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

interface Bounds {
  /** In seconds. */
  readonly least: number;
  readonly most: number;
  /** What is said of one that is shorter, and of one that is longer. */
  readonly tooShort: string;
  readonly tooLong: string;
}

/** An ISO 8601 duration of fixed length within bounds. */
export function boundedDuration({ least, most, tooShort, tooLong }: Bounds) {
  return boundedText({ characters: 100, untrimmed: true }).superRefine((text, context) => {
    const seconds = parseDuration(text);
    if (seconds === null) return context.addIssue({ code: 'custom', message: DURATION_RULE });
    if (seconds < least) return context.addIssue({ code: 'custom', message: tooShort });
    if (seconds > most) context.addIssue({ code: 'custom', message: tooLong });
  });
}
