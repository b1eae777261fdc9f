import type { GroupsPart } from '#domain/assignment/groups-fragment.ts';
import type { DirectoryPart } from '#domain/escalation/directory-fragment.ts';
import { SYSTEM } from '#domain/kernel/actor.ts';
import type { EventName } from '#events/catalogue.ts';
import type { Incident } from '#events/incident/incident.ts';
import type { IncidentEvent } from './incident-event.ts';
import type { Notice } from './notifications.ts';
import type { Step } from './templates/steps.ts';

type Directory = Pick<GroupsPart, 'groups'> & Partial<Pick<DirectoryPart, 'incidentManager'>>;
type Rule<Name extends EventName> = (event: IncidentEvent<Name>) => Step | null;

/** Which event of an alert tells people what monitoring sees. */
const RULES: { readonly [Name in EventName]?: Rule<Name> } = {
  opened: () => 'alerted',
  // Firing again leaves people alone unless it is worse, or comes back after it was settled (Semantics, rule 32).
  'alert-repeated': ({ data }) => (data.again === undefined ? null : 'alerted-again'),
  'alert-settled': ({ data }) => (data.state === 'firing' ? 'alert-settled' : null),
  'left-open': () => 'left-open',
  'maintenance-ended': ({ data }) => (data.state === 'firing' ? 'maintenance-ended' : null),
};

export const ALERT_NOTIFIED: readonly EventName[] = Object.keys(RULES) as EventName[];

/** @returns the mail to write about an alert; null for an event that asks for none, or a record without an alert */
export function alertStep<Name extends EventName>(event: IncidentEvent<Name>): Step | null {
  const rule: Rule<Name> | undefined = RULES[event.name as Name];
  if (event.incident.alert === null) return isStorm(event) ? 'storm-began' : null;
  return rule?.(event) ?? null;
}

/** Of all that opens, the desk itself opens the parent of a storm alone. */
function isStorm({ name, by, incident }: { name: EventName; by: string; incident: Incident }): boolean {
  return name === 'opened' && by === SYSTEM.id && incident.channel === 'monitoring';
}

/** To who does the work, or else keeps it in mind, or else the group: monitoring reports what nobody has asked for yet. */
export function alertNotice(step: Step, { incident }: IncidentEvent, { groups, incidentManager }: Directory): Notice {
  const { assignee, owner, group } = incident;
  const to = assignee ?? owner ?? (Object.hasOwn(groups, group) ? (groups[group]?.email ?? null) : null);
  // A storm is nobody's own: where the group has no address, it is the incident manager's.
  if (to === null && step === 'storm-began' && incidentManager)
    return { step, audience: 'staff', to: incidentManager, written: false };
  const nobody = `nobody is assigned or owns the record, and the group ${group} has no address`;
  return { step, audience: 'staff', to, written: false, ...(to === null && { nobody }) };
}

/** What people of the desk are told by machines; it waits while there is a reason to tell nobody. */
const HUSHED: readonly Step[] = [
  'alerted',
  'alerted-again',
  'alert-settled',
  'left-open',
  'maintenance-ended',
  'sla-warned',
  'sla-breached',
  'escalation-stepped',
  'escalation-told',
  'woken',
];

/** The notices, with the reason on those that are not to be sent now. */
export function hushed(notices: readonly Notice[], { alert }: Pick<Incident, 'alert'>): readonly Notice[] {
  const quiet = alert?.quiet ?? null;
  if (quiet === null) return notices;
  const { why, name, by, reason } = quiet;
  const suppressed = by === undefined ? `${why}: ${name}` : `${why} by ${by}: ${reason}`;
  return notices.map((notice) => (HUSHED.includes(notice.step) ? { ...notice, suppressed } : notice));
}
