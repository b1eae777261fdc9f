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
  'follow-up': { wait: 'Wait for follow-up date', task: 'Remind of follow-up' },
  'wait-until': { wait: 'Wait until date', task: 'Bring back to its queue' },
  'hold-reminder': { wait: 'Wait for hold reminder', task: 'Remind the requester or resolve' },
  'task-reminder': { wait: 'Wait for task reminder', task: 'Remind of a task' },
  'task-due': { wait: 'Wait for due task', task: 'Record an overdue task' },
  'auto-closure': { wait: 'Wait for auto-closure', task: 'Close automatically' },
} as const;

export type TimerKind = keyof typeof TIMER_KINDS;
