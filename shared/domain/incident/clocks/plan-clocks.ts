import type { Due } from '#domain/incident/plan.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { nextClockEvents } from '#domain/sla/clock/clock-plan.ts';
import type { CalendarsPart } from '#domain/time/calendars-fragment.ts';

/** The warnings and deadlines of every clock that runs. */
export function clocksDue({ clocks }: Pick<IncidentRecord, 'clocks'>, { calendars }: CalendarsPart): Due[] {
  return clocks.flatMap((clock) =>
    nextClockEvents(clock, calendars).map((event): Due => {
      return { ...event, kind: `${clock.name}-${event.kind}`, clock: clock.name };
    }),
  );
}
