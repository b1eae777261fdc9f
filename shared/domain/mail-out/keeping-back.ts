import type { IncidentEvent } from './incident-event.ts';
import type { Notice } from './notices.ts';
import { mailStep } from './steps/mail-steps.ts';

/** @returns whether a mail may be collected; what is critical never is, nor what somebody of the desk says to the reader */
export function mayWait(notice: Pick<Notice, 'step'>, event: Pick<IncidentEvent, 'incident' | 'as'>): boolean {
  return event.incident.priority !== 'critical' && !isAnswer(notice, event) && mailStep(notice.step).mayWait === true;
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
  return mailStep(step).converses === true && as === 'desk';
}
