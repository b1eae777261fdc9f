import type { PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import { chosen } from '#domain/kernel/chosen.ts';
import { pictured } from '#domain/kernel/event-picture.ts';
import type { JournalEntry } from '#domain/kernel/journal.ts';
import type { RecordState, ToldType } from '#domain/kernel/record-type.ts';
import { detailType } from '#events/terms/define-event.ts';
import type { StoredRecord } from '#shared/store/records/record-store.ts';
import { type Destination, SOURCE } from './to-events.ts';

/** The events of one change of a record without timers, an entry each, under the entry's own id. */
export function toRecordEvents<State extends RecordState>(
  type: ToldType<State>,
  { record, entries }: StoredRecord<State>,
  { busName, publicUrl }: Destination,
): PutEventsRequestEntry[] {
  const { tenant } = record;
  const number = type.idOf(record);
  const url = `${publicUrl}/${type.path}/${encodeURIComponent(number)}`;
  const picture = { [type.present.as]: type.present.of(record) };
  return entries.map(({ id, at, version, by, as, type: name, data }: JournalEntry) => {
    const event = type.events[name];
    if (event === undefined) throw new Error(`there is no event ${type.name}.${name}`);
    const detail = { id, at, tenant, number, url, version, by, as, ...picture, data: chosen(event.data, data) };
    return {
      EventBusName: busName,
      Source: SOURCE,
      DetailType: detailType(event),
      Time: new Date(at),
      Detail: JSON.stringify(pictured(detail)),
    };
  });
}
