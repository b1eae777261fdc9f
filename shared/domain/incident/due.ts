import type { ClockName } from '#events/terms/vocabulary.ts';
import { beginMaintenance, endMaintenance } from './alert/maintenance.ts';
import { settle } from './alert/settling.ts';
import type { Draft } from './draft.ts';
import { escalateDue } from './escalation/escalation.ts';
import { remindOfHold } from './holds/remind-of-hold.ts';
import { type Due, plan } from './plan.ts';
import { missPromise, remindOfPromise } from './promise/promised-date.ts';
import { transition } from './record/lifecycle.ts';
import { remindOfTask, taskIsDue } from './tasks/task-reminders.ts';
import { skipOpenTasks } from './tasks/tasks.ts';

/**
 * Applies what is due, in order, each stamped with its own due instant (Semantics, rule 20).
 *
 * Every command does this first, so that what it meets is what exact timers would have left, however late they run.
 * A deadline reached exactly is missed: nothing of the target is left (rule 10).
 */
export function applyDue(draft: Draft): void {
  for (let due = next(draft); due !== undefined && due.at <= draft.now && !draft.full; due = next(draft)) {
    apply(draft, due);
  }
}

function next(draft: Draft): Due | undefined {
  return plan(draft.record, draft.configuration)[0];
}

/** What people are told of. */
const TOLD = /-(warning|deadline|step|tell)$/;

function apply(draft: Draft, due: Due): void {
  const silenced = TOLD.test(due.kind) && beginMaintenance(draft, due.at);
  if (silenced && due.escalation !== undefined) return;
  const stamp = { at: due.at, bySystem: true };
  switch (due.kind) {
    case 'response-warning':
    case 'resolution-warning':
    case 'group-warning':
    case 'supplier-warning':
      return warn(draft, due);
    case 'response-deadline':
    case 'resolution-deadline':
    case 'group-deadline':
    case 'supplier-deadline':
      return breach(draft, due);
    case 'escalation-step':
    case 'escalation-tell':
      return escalateDue(draft, due);
    case 'follow-up':
      return draft.add('follow-up-due', { reason: draft.record.hold?.reason ?? '' }, stamp);
    case 'promise-reminder':
      return remindOfPromise(draft, due.at);
    case 'promise-due':
      return missPromise(draft, due.at);
    case 'wait-until':
      draft.add('woken', { to: transition('wake', draft.record) }, stamp);
      return endMaintenance(draft, due.at);
    case 'maintenance-end':
      return endMaintenance(draft, due.at);
    case 'alert-calm':
      return settle(draft, due.at);
    case 'hold-reminder':
      return remindOfHold(draft, due);
    case 'task-reminder':
      return remindOfTask(draft, due);
    case 'task-due':
      return taskIsDue(draft, due);
    case 'auto-closure':
      transition('close automatically', draft.record);
      skipOpenTasks(draft, stamp);
      return draft.add('closed', { code: draft.record.resolution?.code ?? 'closed', how: 'automatically' }, stamp);
    default:
      return due.kind satisfies never;
  }
}

function warn(draft: Draft, { at, clock = 'resolution', threshold = 0 }: Due): void {
  const deadline = plan(draft.record, draft.configuration).find(({ kind }) => kind === `${clock}-deadline`);
  const dueAt = deadline?.at ?? at;
  const data = { clock, threshold, ...promisedBy(draft, clock), dueAt, detectedAt: draft.now };
  draft.add('sla-warned', data, { at, bySystem: true });
}

function breach(draft: Draft, { at, clock = 'resolution' }: Due): void {
  const data = { clock, breachedAt: at, detectedAt: draft.now, ...promisedBy(draft, clock) };
  draft.add('sla-breached', data, { at, bySystem: true });
}

/** Named in the fact, because the record may be with somebody else before the event is read. */
function promisedBy({ record }: Draft, name: ClockName): { group?: string } {
  const group = record.clocks.find((clock) => clock.name === name)?.term.group;
  return group === undefined ? {} : { group };
}
