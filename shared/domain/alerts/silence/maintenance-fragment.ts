import * as z from 'zod';
import { type Fault, unknownName } from '#domain/fragments/faults.ts';
import { fragment, type Part } from '#domain/fragments/fragment.ts';
import { NameSchema } from '#domain/fragments/words.ts';
import type { CalendarsPart } from '#domain/time/calendars-fragment.ts';
import { type MaintenanceWindow, MaintenanceWindowSchema } from './maintenance-window.ts';
import { windowsInRange } from './windows-in-range.ts';

/** Some windows a week for every team; more would be a calendar. */
const MOST_WINDOWS = 500;

const fields = {
  maintenanceWindows: z
    .record(NameSchema, MaintenanceWindowSchema)
    .refine((windows) => Object.keys(windows).length <= MOST_WINDOWS, `at most ${MOST_WINDOWS} windows`)
    .default({}),
};

export type MaintenancePart = Part<typeof fields>;

/** When something is worked on, which may be planned while a record is open. */
export const MAINTENANCE = fragment({
  fields,
  shipped: () => ({ maintenanceWindows: {} }),
  asOf: 'today',
  mend: (stored) => ({ ...stored, ...windowsInRange(stored) }),
  faults: ({ maintenanceWindows, calendars }: MaintenancePart & CalendarsPart) =>
    Object.entries(maintenanceWindows).flatMap(([name, window]) =>
      windowFaults(`maintenanceWindows.${name}.calendar`, window, calendars),
    ),
});

/** A window that never ends would hold for ever. */
function windowFaults(
  path: string,
  { calendar, to }: MaintenanceWindow,
  calendars: CalendarsPart['calendars'],
): Fault[] {
  const endless = calendar !== undefined && to === undefined && calendars[calendar]?.always === true;
  if (endless) return [{ path, message: 'never closes: a window without an end holds for ever' }];
  return unknownName(path, calendar, calendars);
}
