import type { Draft } from '#domain/incident/draft.ts';
import type { Due } from '#domain/incident/plan.ts';
import { transition } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { closableSince } from '#domain/incident/tasks/closing.ts';
import { skipOpenTasks } from '#domain/incident/tasks/tasks.ts';
import { calendarOf } from '#domain/time/calendars.ts';
import type { CalendarsPart } from '#domain/time/calendars-fragment.ts';
import { addBusinessDays } from '#domain/time/open-time.ts';
import type { AutoClosurePart } from './auto-closure-fragment.ts';

/**
 * Counted from the instant of resolution, not from the last update (Semantics, rule 24). While a recovery task is open there
 * is no closure ahead; when the last one ends after the closure's instant, that end is the instant (LIF7).
 */
export function closureDue(record: IncidentRecord, configuration: AutoClosurePart & CalendarsPart): Due[] {
  const { status, resolvedAt, tasks, major } = record;
  // A major incident is never closed by the desk, nor what may be one, until somebody decides (Semantics, rule 27).
  if (status !== 'resolved' || resolvedAt === null || isUndecided(major)) return [];
  const { businessDays, calendar } = configuration.autoClosure;
  const since = closableSince(tasks);
  if (since === null) return [];
  // An ended major incident closes like any record, counted from its end (rule 56).
  const from = major?.state === 'ended' && major.settledAt !== null ? later(major.settledAt, resolvedAt) : resolvedAt;
  const at = addBusinessDays(calendarOf(calendar, configuration), from, businessDays);
  return [{ kind: 'auto-closure', at: later(later(at, since), major?.settledAt ?? '') }];
}

function isUndecided(major: IncidentRecord['major']): boolean {
  return major?.state === 'proposed' || major?.state === 'accepted';
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

export function closeAutomatically(draft: Draft, { at }: Due): void {
  const stamp = { at, bySystem: true };
  transition('close automatically', draft.record);
  skipOpenTasks(draft, stamp);
  draft.add('closed', { code: draft.record.resolution?.code ?? 'closed', how: 'automatically' }, stamp);
}
