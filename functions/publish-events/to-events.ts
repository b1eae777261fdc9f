import type { PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import { chosenData } from '#domain/incident/record/chosen-data.ts';
import { pictured } from '#domain/kernel/event-picture.ts';
import { EVENTS } from '#events/catalogue.ts';
import { detailType } from '#events/terms/define-event.ts';
import type { SnapshotChange } from '#shared/streams/read-snapshot.ts';
import { toPublic } from '#shared/use-cases/records/present.ts';

export const SOURCE = 'firstline';

export interface Destination {
  readonly busName: string;
  /** Where the API is, without a slash at its end. */
  readonly publicUrl: string;
}

/**
 * The events of one change: an entry each, with the snapshot they led to and the entry's own id, so that the same change
 * told twice gives the same events. A change without new entries, such as a timer planned anew, gives none.
 */
export function toEvents(
  { before, after }: SnapshotChange,
  { busName, publicUrl }: Destination,
): PutEventsRequestEntry[] {
  const incident = toPublic(after.record, after.readings);
  const { tenant, number } = incident;
  const url = `${publicUrl}/incidents/${number}`;
  const fresh = after.entries.filter(({ version }) => version > (before?.version ?? 0));
  return fresh.map(({ id, at, version, by, as, type, data }, index) => ({
    EventBusName: busName,
    Source: SOURCE,
    DetailType: detailType(EVENTS[type]),
    Time: new Date(at),
    Detail: JSON.stringify(
      pictured({
        ...{ id, at, previousAt: fresh[index - 1]?.at ?? before?.updatedAt },
        ...{ tenant, number, url, version, by, as, incident, data: chosenData(type, data) },
      }),
    ),
  }));
}
