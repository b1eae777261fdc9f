import type { IncidentEvent } from './incident-event.ts';
import type { Notice } from './notifications.ts';
import type { Step } from './templates/steps.ts';

/**
 * Who hears of what somebody wrote: the desk of what came from outside; of what is public the requester and everybody who takes
 * part, but for its writer and those who were sent the very mail.
 */
export function commentNotices(event: IncidentEvent<'commented'>): readonly Notice[] {
  const { visibility, addressed = [], contact } = event.data;
  const fromOutside = event.as === 'requester' || event.as === 'participant';
  const desk = fromOutside || contact?.direction === 'inbound' ? toDesk(event) : [];
  // Whoever was on the phone knows what was said.
  if (visibility === 'internal' || contact !== undefined) return desk;
  const written = event.as !== 'automation';
  const outside = [...toRequester(event, fromOutside), ...toParticipants(event, 'comment')].map((notice) => ({
    ...notice,
    written,
  }));
  return [...desk, ...outside.filter(({ to }) => to === null || !addressed.includes(to))];
}

/** Everybody who takes part, told what the requester is told. */
export function toParticipants({ incident }: IncidentEvent, step: Step): Notice[] {
  return incident.participants.map(({ email }) => ({ step, audience: 'requester', to: email, written: false }));
}

/** That there is no requester to tell is worth a line when the desk wrote to them. */
function toRequester({ as, incident }: IncidentEvent, fromOutside: boolean): Notice[] {
  const to = incident.requester?.email ?? null;
  if (as === 'requester' || (fromOutside && to === null)) return [];
  return [{ step: 'comment', audience: 'requester', to, written: false }];
}

/** Who does the work, and who keeps the requester informed (ASG3); a line where there is neither. */
function toDesk({ incident: { assignee, owner } }: IncidentEvent): Notice[] {
  const people = [...new Set([assignee, owner].filter((person) => person !== null))];
  const notice = { step: 'requester-comment', audience: 'staff', written: false } as const;
  return people.length === 0 ? [{ ...notice, to: null }] : people.map((to) => ({ ...notice, to }));
}
