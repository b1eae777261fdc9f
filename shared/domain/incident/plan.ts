import type { Configuration } from '#domain/configuration/configuration.ts';
import { nextClockEvents } from '#domain/sla/clock/clock-plan.ts';
import { TIMER_KINDS, type TimerKind } from '#domain/sla/timer-kinds.ts';
import { calendarOf } from '#domain/time/calendars.ts';
import { addBusinessDays } from '#domain/time/open-time.ts';
import type { Threshold } from '#events/incident/service-level.ts';
import type { ClockName } from '#events/terms/vocabulary.ts';
import { type EscalationDue, escalationsDue } from './escalation/plan-escalations.ts';
import { holdRemindersDue } from './holds/hold-reminders.ts';
import { promiseDue } from './promise/promise.ts';
import { FINISHED } from './record/lifecycle.ts';
import type { IncidentRecord, Timer } from './record/record.ts';
import { closableSince } from './tasks/closing.ts';
import { taskTimers } from './tasks/task-timers.ts';

/** Something that happens to the record by the passing of time alone, and what it needs to happen. */
export type Due = Timer & {
  readonly clock?: ClockName;
  readonly threshold?: Threshold;
  readonly task?: string;
  readonly escalation?: EscalationDue;
};

const ORDER = Object.keys(TIMER_KINDS);

/** All that lies ahead of the record as it stands, earliest first; at one instant in the order of TIMER_KINDS. */
export function plan(record: IncidentRecord, configuration: Configuration): Due[] {
  const all = [
    ...clocksDue(record, configuration),
    ...escalationsDue(record, configuration),
    ...datesDue(record),
    ...promiseDue(record),
    ...holdRemindersDue(record, configuration),
    ...silencesDue(record),
    ...tasksDue(record),
    ...closureDue(record, configuration),
  ];
  return all.sort((a, b) => (a.at === b.at ? ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) : a.at < b.at ? -1 : 1));
}

/** The next timer: the earliest instant at which anything is to happen (Semantics, rule 19). */
export function nextTimer(record: IncidentRecord, configuration: Configuration): Timer | null {
  const next = plan(record, configuration)[0];
  return next === undefined ? null : { kind: next.kind, at: next.at };
}

function clocksDue({ clocks }: IncidentRecord, { calendars }: Configuration): Due[] {
  return clocks.flatMap((clock) =>
    nextClockEvents(clock, calendars).map((event): Due => {
      const kind: TimerKind = `${clock.name}-${event.kind}`;
      return { ...event, kind, clock: clock.name };
    }),
  );
}

function datesDue({ status, hold, waitUntil, followedUp }: IncidentRecord): Due[] {
  const followUpAt = followedUp ? null : (hold?.followUpAt ?? null);
  return [
    ...(status === 'on_hold' && followUpAt !== null ? [{ kind: 'follow-up' as const, at: followUpAt }] : []),
    ...(status === 'waiting' && waitUntil !== null ? [{ kind: 'wait-until' as const, at: waitUntil }] : []),
  ];
}

/** What waits for a window's end has that date already. */
function silencesDue({ status, silences = [] }: IncidentRecord): Due[] {
  if (FINISHED.includes(status)) return [];
  return silences.flatMap(({ why, until }): Due[] => {
    if (until === null || (why === 'maintenance' && status === 'waiting')) return [];
    return why === 'storm' ? [] : [{ kind: why === 'flapping' ? 'alert-calm' : 'maintenance-end', at: until }];
  });
}

/** Ending a record skips what is open of its tasks, so that a finished one has no timer. */
function tasksDue({ status, tasks }: IncidentRecord): Due[] {
  return FINISHED.includes(status) ? [] : taskTimers(tasks);
}

/**
 * Counted from the instant of resolution, not from the last update (Semantics, rule 24). While a recovery task is open there
 * is no closure ahead; when the last one ends after the closure's instant, that end is the instant (LIF7).
 */
function closureDue(record: IncidentRecord, configuration: Configuration): Due[] {
  const { status, resolvedAt, tasks, majorProposed } = record;
  // A major incident is never closed by the desk, nor what may be one, until somebody decides (Semantics, rule 27).
  if (status !== 'resolved' || resolvedAt === null || majorProposed) return [];
  const { businessDays, calendar } = configuration.autoClosure;
  const since = closableSince(tasks);
  if (since === null) return [];
  const at = addBusinessDays(calendarOf(calendar, configuration), resolvedAt, businessDays);
  return [{ kind: 'auto-closure', at: since > at ? since : at }];
}
