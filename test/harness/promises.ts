/** The calendars the worked examples of the semantics speak of. */
const weekdays = (windows: string[]) => ({ mon: windows, tue: windows, wed: windows, thu: windows, fri: windows });

export const CALENDARS = {
  A: { zone: 'Europe/Berlin', week: weekdays(['08:00-18:00']) },
  B: { zone: 'Europe/Berlin', week: weekdays(['09:00-17:00']) },
  C: { zone: 'Europe/Berlin', week: weekdays(['09:00-12:00', '13:00-17:00']) },
  'B with a holiday': { zone: 'Europe/Berlin', week: weekdays(['09:00-17:00']), holidays: ['2026-09-14'] },
  Berlin: { zone: 'Europe/Berlin', always: true },
  'New York': { zone: 'America/New_York', always: true },
};

export interface Commitment {
  readonly category: string;
  readonly calendar: keyof typeof CALENDARS;
  /** Of the resolution. */
  readonly target: string;
  readonly priority?: string;
  readonly reopen?: string;
  readonly mode?: string;
}

/** A policy about resolution alone, for the records of one category. */
export function policyOf({
  category,
  priority,
  target,
  calendar,
  reopen = 'resume',
  mode = 'retroactive',
}: Commitment) {
  return {
    name: `${category} ${priority ?? ''}`.trim(),
    match: { category, ...(priority && { priority }) },
    clocks: { resolution: { target: { duration: target } } },
    calendar,
    thresholds: [75],
    reopen,
    mode,
  };
}
