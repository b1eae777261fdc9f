import * as z from 'zod';
import { unknownName } from '#domain/fragments/faults.ts';
import { fragment, type Part } from '#domain/fragments/fragment.ts';
import { NameSchema } from '#domain/fragments/words.ts';
import type { CalendarsPart } from '#domain/time/calendars-fragment.ts';
import { RemindersSchema } from './task-commands.ts';

/** Four open hours ahead, and on each of the three business days after it was due. */
const SHIPPED = {
  calendar: 'business-hours',
  reminders: { before: ['PT4H'], repeatAfter: { every: { businessDays: 1 }, count: 3 } },
};

const fields = {
  /** What a task goes by that says nothing else about its calendar and reminders. */
  tasks: z.strictObject({ calendar: NameSchema, reminders: RemindersSchema }).default(SHIPPED),
};

export type TasksPart = Part<typeof fields>;

export const TASKS = fragment({
  fields,
  shipped: () => ({ tasks: SHIPPED }),
  asOf: 'opening',
  faults: ({ tasks, calendars }: TasksPart & CalendarsPart) => unknownName('tasks.calendar', tasks.calendar, calendars),
});
