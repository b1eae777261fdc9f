import * as z from 'zod';
import { fragment, type Part } from '#domain/fragments/fragment.ts';
import { NameSchema } from '#domain/fragments/words.ts';
import { type Calendar, CalendarSchema } from './calendar.ts';

const OFFICE_HOURS = ['09:00-17:00'];

export const SHIPPED_CALENDARS = {
  always: { zone: 'UTC', always: true },
  'business-hours': {
    zone: 'UTC',
    week: { mon: OFFICE_HOURS, tue: OFFICE_HOURS, wed: OFFICE_HOURS, thu: OFFICE_HOURS, fri: OFFICE_HOURS },
  },
} satisfies Record<string, Calendar>;

const fields = { calendars: z.record(NameSchema, CalendarSchema) };

export type CalendarsPart = Part<typeof fields>;

/** Promises are counted by the hours they were made with; whoever came later may work by a calendar that came with them. */
export const CALENDARS = fragment({ fields, shipped: () => ({ calendars: SHIPPED_CALENDARS }), asOf: 'both' });
