import * as z from 'zod';
import { unknownName } from '#domain/fragments/faults.ts';
import { fragment, type Part } from '#domain/fragments/fragment.ts';
import { NameSchema } from '#domain/fragments/words.ts';
import type { CalendarsPart } from '#domain/time/calendars-fragment.ts';

const fields = {
  /** Local days of the calendar's zone after closure within which an answer reopens (Semantics, rule 25). */
  reopenWindow: z.strictObject({ days: z.int().min(0).max(365), calendar: NameSchema }),
  cancelation: z.strictObject({ byRequester: z.boolean() }),
};

export type RequestersEndPart = Part<typeof fields>;

/** What requesters may do about the end of their record. */
export const REQUESTERS_END = fragment({
  fields,
  shipped: () => ({
    reopenWindow: { days: 5, calendar: 'business-hours' },
    cancelation: { byRequester: true },
  }),
  asOf: 'opening',
  faults: ({ reopenWindow, calendars }: RequestersEndPart & CalendarsPart) =>
    unknownName('reopenWindow.calendar', reopenWindow.calendar, calendars),
});
