import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import type { Recipient, Today } from './define-mail-step.ts';

/** People an event names by their role. Where there is nobody, one recipient says so. */

export const requester = ({ incident }: IncidentEvent): Recipient[] => [{ to: incident.requester?.email ?? null }];

/** Everybody who takes part. */
export const participants = ({ incident }: IncidentEvent): Recipient[] =>
  incident.participants.map(({ email }) => ({ to: email }));

/** Who does the work, or else who keeps the requester informed. */
export const worker = ({ incident }: IncidentEvent): Recipient[] => [{ to: incident.assignee ?? incident.owner }];

/** Whoever owes the task. */
export const taskOwner = ({ data }: IncidentEvent & { readonly data: { readonly to: string | null } }): Recipient[] => [
  { to: data.to },
];

/** Somebody has to decide. */
export function manager({ directory: { incidentManager: to } }: Pick<Today, 'directory'>): Recipient[] {
  return [{ to, ...(to === null && { nobody: 'the configuration names no incident manager' }) }];
}

/** Whoever led a major incident, or else the incident manager. */
export function leader({ incident: { major } }: IncidentEvent, today: Today): Recipient[] {
  return major?.commander ? [{ to: major.commander }] : manager(today);
}

/** Looks after the causes. */
export function problemManager({ directory: { problemManager: to = null } }: Pick<Today, 'directory'>): Recipient[] {
  return [{ to, ...(to === null && { nobody: 'the configuration names no problem manager' }) }];
}

/** Why neither the record nor its group has anybody. */
export function nobodyHasIt({ incident: { group } }: IncidentEvent): string {
  return `nobody is assigned or owns the record, and the group ${group} has no address`;
}

/** Who does the work, or else keeps the requester informed, or else their group; never the requester, whatever their role. */
export function keeper(event: IncidentEvent, { directory }: Today): Recipient[] {
  const { assignee, owner, group, requester: asking } = event.incident;
  const candidates = [assignee, owner, directory.groups[group]?.email ?? null];
  const to = candidates.find((candidate) => candidate !== null && candidate !== asking?.email) ?? null;
  return [{ to, ...(to === null && { nobody: nobodyHasIt(event) }) }];
}

/** A machine did something to a record of monitoring that nobody has taken up: if it is worth a mail, its alert's own mails tell. */
export const isOfMonitoring = ({ incident: { alert, assignee, owner }, as }: IncidentEvent): boolean =>
  alert !== null && as === 'automation' && assignee === null && owner === null;
