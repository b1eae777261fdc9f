import * as z from 'zod';

interface TimerDeclaration {
  /** The names people read on the state machine's graph. */
  readonly wait: string;
  readonly task: string;
  /** What happens then, in the docs. */
  readonly does: string;
}

/**
 * Everything that can happen to an incident by the passing of time alone.
 *
 * Declared once: the planner, the state machine (a Wait and a Task per kind), its picture and the docs are derived from it. At
 * one instant they happen in this order.
 */
export const TIMER_KINDS = {
  'response-warning': {
    wait: 'Wait for response warning',
    task: 'Warn of response breach',
    does: 'records that a share of the response target is used up',
  },
  'response-deadline': {
    wait: 'Wait for response deadline',
    task: 'Record response breach',
    does: 'records the breach of the response target at its due instant',
  },
  'resolution-warning': {
    wait: 'Wait for resolution warning',
    task: 'Warn of resolution breach',
    does: 'records that a share of the resolution target is used up',
  },
  'resolution-deadline': {
    wait: 'Wait for resolution deadline',
    task: 'Record resolution breach',
    does: 'records the breach of the resolution target at its due instant',
  },
  'group-warning': {
    wait: 'Wait for group warning',
    task: 'Warn of group breach',
    does: 'records that a share of what the group has promised is used up',
  },
  'group-deadline': {
    wait: 'Wait for group deadline',
    task: 'Record group breach',
    does: 'records that the group did not keep its promise (OLA), at its due instant',
  },
  'supplier-warning': {
    wait: 'Wait for supplier warning',
    task: 'Warn of supplier breach',
    does: 'records that a share of what the supplier has promised is used up',
  },
  'supplier-deadline': {
    wait: 'Wait for supplier deadline',
    task: 'Record supplier breach',
    does: 'records that the supplier did not keep its promise (UC), at its due instant',
  },
  'update-deadline': {
    wait: 'Wait for an update',
    task: 'Record a missed update',
    does: 'records that an update of a major incident is missing, at its due instant; the clock runs on from there',
  },
  'escalation-step': {
    wait: 'Wait for escalation step',
    task: 'Take an escalation step',
    does: 'takes a step of an escalation policy',
  },
  'escalation-tell': {
    wait: 'Wait for working hours',
    task: 'Tell people of an escalation',
    does: 'tells people of a step whose working hours begin',
  },
  'page-step': {
    wait: 'Wait for paging step',
    task: 'Take a paging step',
    does: 'pages whom the next step of a paging policy names, or hands the record to the incident manager',
  },
  'page-ahead': {
    wait: 'Wait for another way',
    task: 'Page by another way',
    does: 'pages people by the next of their ways, as long as nobody has accepted',
  },
  'page-again': {
    wait: 'Wait for a sign of life',
    task: 'Page again',
    does: 'begins the paging policy anew, because whoever accepted has written nothing',
  },
  'follow-up': {
    wait: 'Wait for follow-up date',
    task: 'Remind of follow-up',
    does: 'tells the assignee that the date set for a hold has come; the record stays on hold',
  },
  'promise-reminder': {
    wait: 'Wait for promise reminder',
    task: 'Remind of a promise',
    does: 'reminds whoever has the record of the date promised to the requester, a day before it',
  },
  'promise-due': {
    wait: 'Wait for promised date',
    task: 'Record a missed promise',
    does: 'records that the promised date was missed, whatever the record waits for',
  },
  'wait-until': {
    wait: 'Wait until date',
    task: 'Bring back to its queue',
    does: 'brings the record back to where it stood',
  },
  'hold-reminder': {
    wait: 'Wait for hold reminder',
    task: 'Remind the requester or resolve',
    does: 'reminds the requester of what a hold waits for; an interval after the last reminder it resolves the record',
  },
  'major-reminder': {
    wait: 'Wait for a decision',
    task: 'Remind of a proposed major incident',
    does: 'reminds the incident manager that nobody has decided whether the record is a major incident',
  },
  'task-reminder': {
    wait: 'Wait for task reminder',
    task: 'Remind of a task',
    does: 'reminds the owner of an open task, before it is due or after',
  },
  'task-due': {
    wait: 'Wait for due task',
    task: 'Record an overdue task',
    does: 'records that an open task is overdue; its owner and whoever has the record are told',
  },
  'lesson-reminder': {
    wait: 'Wait for lesson reminder',
    task: 'Remind of a lesson',
    does: 'reminds the owner of an open lesson of a review, before it is due or after, of a closed record as well',
  },
  'lesson-due': {
    wait: 'Wait for due lesson',
    task: 'Record an overdue lesson',
    does: 'records that an open lesson is overdue; its owner and whoever led the incident are told',
  },
  'review-due': {
    wait: 'Wait for due review',
    task: 'Record an overdue review',
    does: 'records that the review of an incident is overdue; whoever led it is told, once',
  },
  'maintenance-end': {
    wait: 'Wait for the end of maintenance',
    task: 'End maintenance',
    does: 'ends the quiet of a maintenance window; of what still fires people are told',
  },
  'alert-calm': {
    wait: 'Wait for a calm alert',
    task: 'Settle a flapping alert',
    does: 'settles an alert that came and went: resolves it, or tells people that it still fires',
  },
  assignment: {
    wait: 'Wait for somebody to assign',
    task: 'Assign to somebody',
    does: 'chooses who has the record by the method of its group, or says why nobody can and when it is tried again',
  },
  'auto-closure': {
    wait: 'Wait for auto-closure',
    task: 'Close automatically',
    does: 'closes a resolved record nobody answered for',
  },
} as const satisfies Readonly<Record<string, TimerDeclaration>>;

export type TimerKind = keyof typeof TIMER_KINDS;

export const TimerKindSchema = z.enum(Object.keys(TIMER_KINDS) as [TimerKind, ...TimerKind[]]);
