import * as z from 'zod';
import { fragment, type Part } from '#domain/fragments/fragment.ts';
import { NameSchema } from '#domain/fragments/words.ts';
import { targetFaults } from '#domain/time/calendars.ts';
import type { CalendarsPart } from '#domain/time/calendars-fragment.ts';

const fields = {
  autoClosure: z.strictObject({ businessDays: z.int().min(1).max(365), calendar: NameSchema }),
};

export type AutoClosurePart = Part<typeof fields>;

export const AUTO_CLOSURE = fragment({
  fields,
  shipped: () => ({ autoClosure: { businessDays: 5, calendar: 'business-hours' } }),
  asOf: 'opening',
  faults: ({ autoClosure: { businessDays, calendar }, calendars }: AutoClosurePart & CalendarsPart) =>
    targetFaults('autoClosure', calendar, { businessDays }, { calendars }),
});
