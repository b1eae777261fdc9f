import { type Directory, find } from '#domain/escalation/whom.ts';
import type { ClockRecord } from '#domain/sla/clock/clock.ts';
import type { EventName } from '#events/catalogue.ts';
import type { Whom } from '#events/incident/escalation.ts';
import type { ClockName } from '#events/terms/vocabulary.ts';
import type { IncidentEvent } from './incident-event.ts';
import type { Notice } from './notifications.ts';

/** What finding people needs as it is when they are told. The event carries the incident of that moment, too. */
export interface Today {
  readonly clocks: readonly ClockRecord[];
  readonly directory: Directory;
}

type Rule<Name extends EventName> = (event: IncidentEvent<Name>, today: Today) => readonly Notice[];

/** Which event of service levels and escalations tells whom of the desk. */
const RULES: { readonly [Name in EventName]?: Rule<Name> } = {
  'sla-warned': (event, today) => ofPromise(event, today, event.data.clock),
  'sla-breached': (event, today) => ofPromise(event, today, event.data.clock),
  'promise-reminded': (event, today) => toKeeper(event, today),
  'promise-missed': (event, today) => toKeeper(event, today),
  'escalation-stepped': (event, today) => ofStep(event, today, event.data.tells),
  'escalation-told': (event, today) => ofStep(event, today, event.data.tells),
  'major-proposed': (_event, today) => toManager(today, 'major-proposed'),
};

export const DESK_NOTIFIED: readonly EventName[] = Object.keys(RULES) as EventName[];

/**
 * The mails an event of service levels or escalations asks for. The requester is never told that a promise to them is in danger
 * or broken, whatever role they have at the desk.
 */
export function deskNotices<Name extends EventName>(event: IncidentEvent<Name>, today: Today): readonly Notice[] {
  const rule: Rule<Name> | undefined = RULES[event.name as Name];
  return rule?.(event, today) ?? [];
}

/** @returns the mail about a record that is resolved while nobody has decided about it; none for any other */
export function undecidedNotices(
  { name, incident }: IncidentEvent,
  today: Pick<Today, 'directory'>,
): readonly Notice[] {
  return name === 'resolved' && incident.majorProposed ? toManager(today, 'major-undecided') : [];
}

/** Somebody has to decide; until then the record stays open (Semantics, rule 27). */
function toManager({ directory }: Pick<Today, 'directory'>, step: 'major-proposed' | 'major-undecided'): Notice[] {
  const to = directory.incidentManager;
  const nobody = 'the configuration names no incident manager';
  return [{ step, audience: 'staff', to, written: false, ...(to === null && { nobody }) }];
}

type PromiseEvent = IncidentEvent<'sla-warned'> | IncidentEvent<'sla-breached'>;
type DateEvent = IncidentEvent<'promise-reminded'> | IncidentEvent<'promise-missed'>;
type StepEvent = IncidentEvent<'escalation-stepped'> | IncidentEvent<'escalation-told'>;

/** With an escalation policy its steps tell. */
function ofPromise(event: PromiseEvent, today: Today, clock: ClockName): Notice[] {
  const escalates = today.clocks.some(({ name, term }) => name === clock && term.escalation !== undefined);
  return escalates ? [] : toKeeper(event, today);
}

/** One person: who does the work, or else keeps the requester informed, or else their group. */
function toKeeper(event: PromiseEvent | DateEvent, { directory }: Pick<Today, 'directory'>): Notice[] {
  const { assignee, owner, group, requester } = event.incident;
  const candidates = [assignee, owner, directory.groups[group]?.email ?? null];
  const to = candidates.find((candidate) => candidate !== null && candidate !== requester?.email) ?? null;
  const nobody = `nobody is assigned or owns the record, and the group ${group} has no address`;
  return [{ step: event.name, audience: 'staff', to, written: false, ...(to === null && { nobody }) }];
}

/** Everybody once, in the order of the step; in one line all whom there is nobody for. */
function ofStep(event: StepEvent, { directory }: Today, whom: readonly Whom[]): Notice[] {
  const found = whom.map((one) => find(one, event.incident, directory));
  const people = new Set(found.flatMap((one) => ('people' in one ? one.people : [])));
  const requester = event.incident.requester?.email;
  const isRequester = requester !== undefined && people.delete(requester);
  const reasons = [
    ...found.flatMap((one) => ('nobody' in one ? [one.nobody] : [])),
    ...(isRequester ? ['the requester is not told of escalations'] : []),
  ];
  const notice = { step: event.name, audience: 'staff' as const, written: false };
  return [
    ...[...people].map((to) => ({ ...notice, to })),
    ...(reasons.length > 0 ? [{ ...notice, to: null, nobody: reasons.join('; ') }] : []),
  ];
}
