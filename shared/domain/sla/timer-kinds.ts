/**
 * Everything that can happen to an incident by the passing of time alone.
 *
 * Declared once: the planner, the state machine (a Wait and a Task per kind), its picture and the docs are derived from it.
 * `wait` and `task` are the names people read on the state machine's graph.
 */
export const TIMER_KINDS = {
  'response-warning': { wait: 'Wait for response warning', task: 'Warn of response breach' },
  'response-deadline': { wait: 'Wait for response deadline', task: 'Record response breach' },
  'resolution-warning': { wait: 'Wait for resolution warning', task: 'Warn of resolution breach' },
  'resolution-deadline': { wait: 'Wait for resolution deadline', task: 'Record resolution breach' },
  'group-warning': { wait: 'Wait for group warning', task: 'Warn of group breach' },
  'group-deadline': { wait: 'Wait for group deadline', task: 'Record group breach' },
  'supplier-warning': { wait: 'Wait for supplier warning', task: 'Warn of supplier breach' },
  'supplier-deadline': { wait: 'Wait for supplier deadline', task: 'Record supplier breach' },
  'escalation-step': { wait: 'Wait for escalation step', task: 'Take an escalation step' },
  'escalation-tell': { wait: 'Wait for working hours', task: 'Tell people of an escalation' },
  'follow-up': { wait: 'Wait for follow-up date', task: 'Remind of follow-up' },
  'promise-reminder': { wait: 'Wait for promise reminder', task: 'Remind of a promise' },
  'promise-due': { wait: 'Wait for promised date', task: 'Record a missed promise' },
  'wait-until': { wait: 'Wait until date', task: 'Bring back to its queue' },
  'hold-reminder': { wait: 'Wait for hold reminder', task: 'Remind the requester or resolve' },
  'task-reminder': { wait: 'Wait for task reminder', task: 'Remind of a task' },
  'task-due': { wait: 'Wait for due task', task: 'Record an overdue task' },
  'maintenance-end': { wait: 'Wait for the end of maintenance', task: 'End maintenance' },
  'alert-calm': { wait: 'Wait for a calm alert', task: 'Settle a flapping alert' },
  'auto-closure': { wait: 'Wait for auto-closure', task: 'Close automatically' },
} as const;

export type TimerKind = keyof typeof TIMER_KINDS;
