import type { IncidentEvent } from './incident-event.ts';
import type { Notice } from './notifications.ts';
import type { Step } from './templates/steps.ts';

/** So many mails that can wait go to one address at once within so many minutes; the rest becomes one mail. */
export interface DigestRule {
  readonly after: number;
  readonly withinMinutes: number;
}

/** Five mails in ten minutes are read one by one; more of them hide each other. */
export const SHIPPED_DIGEST: DigestRule = { after: 5, withinMinutes: 10 };

/**
 * What may come some minutes later together with others. Never what begins or ends a matter for its requester, nor what is
 * told because a promise is broken or somebody asked for haste.
 */
const MAY_WAIT: readonly Step[] = [
  'comment',
  'requester-comment',
  'held',
  'waiting',
  'woken',
  'assigned',
  'reopened',
  'sla-warned',
  'follow-up-due',
  'hold-reminded',
  'task-added',
  'task-changed',
  'task-reminded',
  'task-overdue',
  'task-completed',
  'task-canceled',
];

/** @returns whether a mail may be collected; what is critical never is */
export function mayWait({ step }: Pick<Notice, 'step'>, { incident }: Pick<IncidentEvent, 'incident'>): boolean {
  return incident.priority !== 'critical' && MAY_WAIT.includes(step);
}

const MINUTE_MS = 60_000;

/** The window of the digest an instant falls into: windows follow each other from the beginning of each hour. */
export function digestWindow(nowMs: number, { withinMinutes }: DigestRule): { index: number; endsMs: number } {
  const hour = Math.floor(nowMs / (60 * MINUTE_MS)) * 60 * MINUTE_MS;
  const index = Math.floor((nowMs - hour) / (withinMinutes * MINUTE_MS));
  const endsMs = Math.min(hour + (index + 1) * withinMinutes * MINUTE_MS, hour + 60 * MINUTE_MS);
  return { index, endsMs };
}
