import type { AnnouncementRecord } from '#domain/announcements/announcement-record.ts';
import type { OutageState } from '#events/announcement/announcement.ts';

/** How a service is, from the best to the worst. */
export const SERVICE_STATES = ['operational', 'maintenance', 'degraded', 'partial', 'major'] as const;
export type ServiceState = (typeof SERVICE_STATES)[number];

export function worstOf(states: Iterable<ServiceState>): ServiceState {
  return SERVICE_STATES[Math.max(0, ...[...states].map((state) => SERVICE_STATES.indexOf(state)))] ?? 'operational';
}

/** What of an announcement says how its services are, and when. */
export type Stated = Pick<AnnouncementRecord, 'firstState' | 'updates' | 'resolvedAt'> & {
  readonly fields: Pick<AnnouncementRecord['fields'], 'kind' | 'startsAt' | 'endsAt'>;
};

/** An announcement in one state; instants, the end exclusive, null while it has none. */
export interface StateSpan {
  readonly from: string;
  readonly to: string | null;
  readonly state: ServiceState;
}

/** What its services were while it ran, one span after the other. What was over before it began never was. */
export function stateSpans({ fields, firstState, updates, resolvedAt }: Stated): StateSpan[] {
  const { kind, startsAt, endsAt } = fields;
  const end = [resolvedAt, endsAt].filter((at) => at !== null).toSorted()[0] ?? null;
  const turns = [
    { at: startsAt, state: levelOf(kind, firstState) },
    ...updates
      .filter(({ state }) => state !== null)
      .map(({ at, state }) => ({ at: at < startsAt ? startsAt : at, state: levelOf(kind, state) })),
  ];
  return turns
    .map(({ at, state }, place) => ({ from: at, to: turns[place + 1]?.at ?? end, state }))
    .filter(({ from, to }) => (end === null || from < end) && (to === null || from < to));
}

/** @returns null while it does not run */
export function stateAt(stated: Stated, now: string): ServiceState | null {
  return stateSpans(stated).findLast(({ from, to }) => from <= now && (to === null || now < to))?.state ?? null;
}

/** Of what a service does, an information says nothing; of an outage without a state no more is certain than that something fails. */
export function levelOf(kind: Stated['fields']['kind'], state: OutageState | null): ServiceState {
  switch (kind) {
    case 'outage':
      return state ?? 'degraded';
    case 'maintenance':
      return 'maintenance';
    case 'information':
      return 'operational';
    default:
      return kind satisfies never;
  }
}
