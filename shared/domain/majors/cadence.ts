import { boundedDuration } from '#domain/time/duration.ts';

/** More often than each minute nobody writes, and what is due less often than each week is no cadence. */
export const CadenceSchema = boundedDuration({
  ...{ least: 60, tooShort: 'must be at least one minute' },
  ...{ most: 7 * 86_400, tooLong: 'must be at most a week' },
});
