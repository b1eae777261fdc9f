import type { Draft } from '#domain/incident/draft.ts';
import type { Due } from '#domain/incident/plan.ts';
import { FINISHED } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import type { TasksPart } from '#domain/incident/tasks/tasks-fragment.ts';
import { missedBy, updateDueAt } from '#domain/majors/update-clock.ts';
import { calendarOf } from '#domain/time/calendars.ts';
import type { CalendarsPart } from '#domain/time/calendars-fragment.ts';
import { addBusinessDays } from '#domain/time/open-time.ts';
import { UPDATE_CLOCK } from '#events/terms/vocabulary.ts';

/** A missing update, and a proposal nobody decides (Semantics, rules 54 and 56). */
export function majorDue(record: IncidentRecord, configuration: TasksPart & CalendarsPart): Due[] {
  const { major, status, updateClock, majorReminders = 0 } = record;
  if (major === null || FINISHED.includes(status)) return [];
  const updateAt = updateDueAt(major, updateClock);
  const update: Due[] = updateAt === null ? [] : [{ kind: 'update-deadline', at: updateAt }];
  if (major.state !== 'proposed' || major.proposedAt === null) return update;
  const calendar = calendarOf(configuration.tasks.calendar, configuration);
  return [{ kind: 'major-reminder', at: addBusinessDays(calendar, major.proposedAt, majorReminders + 1) }];
}

/** One notice for all that were missed up to now; the clock runs on from the last due instant. */
export function missUpdate(draft: Draft, { at }: Due): void {
  const { nextUpdateAt = null, cadence = null } = draft.record.major ?? {};
  if (nextUpdateAt === null || cadence === null) return;
  const missed = missedBy(nextUpdateAt, cadence, draft.now);
  draft.add('sla-breached', { clock: UPDATE_CLOCK, detectedAt: draft.now, ...missed }, { at, bySystem: true });
}

export function remindOfProposal(draft: Draft, { at }: Due): void {
  const reminder = (draft.record.majorReminders ?? 0) + 1;
  draft.add('major-reminded', { reminder }, { at, bySystem: true });
}
