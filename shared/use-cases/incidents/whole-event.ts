import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Entry } from '#domain/incident/record/journal.ts';
import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import type { Incident } from '#events/incident/incident.ts';
import { parseMeta } from '#shared/store/incidents/meta-item.ts';
import { entrySk, incidentPk, META } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';
import { toPublic } from '#shared/use-cases/records/present.ts';

/**
 * The event with all that its picture left out: its own data out of the journal, and of the record what was cut, as it is now.
 * An event that was not cut costs nothing.
 *
 * @throws Error when its journal entry is not there: the event is tried again
 */
export async function wholeEvent(table: Table, event: IncidentEvent): Promise<IncidentEvent> {
  const { cut = [], tenant, number, version, id } = event;
  if (cut.length === 0) return event;
  const pk = incidentPk(tenant, number);
  const [meta, stored] = await Promise.all([read(table, pk, META), read(table, pk, entrySk(version))]);
  const entry = stored?.entry as Entry | undefined;
  if (meta === undefined || entry?.id !== id) throw new Error(`the journal of ${number} has no entry ${version} ${id}`);
  const now = toPublic(parseMeta(meta).record, event.incident.clocks);
  const fields = cut.flatMap((path) => (path.startsWith('incident.') ? [path.split('.')[1] as keyof Incident] : []));
  const incident = Object.fromEntries(fields.filter((field) => field !== 'clocks').map((field) => [field, now[field]]));
  // The name of the event and the type of its entry are one: the pair stays together.
  return { ...event, cut: [], incident: { ...event.incident, ...incident }, data: entry.data } as IncidentEvent;
}

async function read({ name, client }: Table, pk: string, sk: string): Promise<Record<string, unknown> | undefined> {
  const { Item } = await client.send(new GetCommand({ TableName: name, Key: { pk, sk }, ConsistentRead: true }));
  return Item;
}
