import type { DigestRule } from '#domain/mail/digest-rule.ts';
import type { IncidentEvent } from './incident-event.ts';
import type { Notice } from './notifications.ts';
import type { Step } from './templates/steps.ts';

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
  'promise-reminded',
  'hold-reminded',
  'task-added',
  'task-changed',
  'task-reminded',
  'task-overdue',
  'task-completed',
  'task-canceled',
];

/** @returns whether a mail may be collected; what is critical never is, nor what somebody of the desk says to the reader */
export function mayWait(notice: Pick<Notice, 'step'>, event: Pick<IncidentEvent, 'incident' | 'as'>): boolean {
  return event.incident.priority !== 'critical' && !isAnswer(notice, event) && MAY_WAIT.includes(notice.step);
}

/**
 * How far a mail may be kept back by the limits of what is sent (Semantics, rule 37). What people of the desk need is never
 * dropped: over a limit it is bundled, and what is critical goes at once. Limits that drop are for mail to people outside.
 */
export type Urgency = 'at-once' | 'bundled' | 'limited';

/** @returns how far a mail may be kept back */
export function urgencyOf(
  { audience }: Pick<Notice, 'audience'>,
  { incident }: Pick<IncidentEvent, 'incident'>,
): Urgency {
  if (audience !== 'staff') return 'limited';
  return incident.priority === 'critical' ? 'at-once' : 'bundled';
}

/** Somebody of the desk speaks to somebody outside: a conversation, and no robot begins or goes on with it. */
export function isAnswer({ step }: Pick<Notice, 'step'>, { as }: Pick<IncidentEvent, 'as'>): boolean {
  return step === 'comment' && as === 'desk';
}

const MINUTE_MS = 60_000;

/** The window of the digest an instant falls into: windows follow each other from the beginning of each hour. */
export function digestWindow(nowMs: number, { withinMinutes }: DigestRule): { index: number; endsMs: number } {
  const hour = Math.floor(nowMs / (60 * MINUTE_MS)) * 60 * MINUTE_MS;
  const index = Math.floor((nowMs - hour) / (withinMinutes * MINUTE_MS));
  const endsMs = Math.min(hour + (index + 1) * withinMinutes * MINUTE_MS, hour + 60 * MINUTE_MS);
  return { index, endsMs };
}
