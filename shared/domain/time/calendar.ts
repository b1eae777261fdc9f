import * as z from 'zod';
import { boundedText } from '#events/terms/text.ts';
import { calendarFaults } from './calendar-faults.ts';
import { dayOf, WEEKDAYS } from './local-day.ts';
import { parseWindow, WINDOW_RULE } from './window.ts';
import { ZoneSchema } from './zone-schema.ts';

const MOST_WINDOWS_A_DAY = 24;
/** Decades of public holidays; the whole configuration must stay one item of 400 KB. */
const MOST_DATES = 1000;

/** Any leap year: `*-02-29` is a holiday too. */
const LEAP_YEAR = '2000';

const short = boundedText({ characters: 100, untrimmed: true });
const windows = z.array(short.refine((text) => parseWindow(text) !== null, WINDOW_RULE)).max(MOST_WINDOWS_A_DAY);

const date = short.refine((text) => dayOf(text) !== null, 'must be a date YYYY-MM-DD');

const holiday = short.refine(
  (text) => dayOf(text.replace(/^\*-/, `${LEAP_YEAR}-`)) !== null,
  'must be YYYY-MM-DD, or *-MM-DD for every year',
);

const week = z.partialRecord(z.enum(WEEKDAYS), windows);

/**
 * When a desk is open, in the local time of a zone (Semantics, rules 2 and 5). An exception replaces the windows of its
 * date, holiday or not; an empty one closes it.
 */
export const CalendarSchema = z
  .strictObject({
    zone: ZoneSchema,
    always: z.literal(true).optional(),
    week: week.optional(),
    holidays: z.array(holiday).max(MOST_DATES).optional(),
    exceptions: z.record(date, windows).optional(),
  })
  .superRefine((calendar, context) => {
    for (const { path, message } of calendarFaults(calendar)) context.addIssue({ code: 'custom', path, message });
  });

/** Compiled windows are kept per object: share one object per calendar, do not copy it for each use. */
export type Calendar = z.infer<typeof CalendarSchema>;
