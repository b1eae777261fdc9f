import { DomainError } from '#domain/kernel/errors.ts';
import { type AlertCounter, parseCounter, withCounter } from '#shared/store/alerts/alert-counter.ts';
import { alertCounterKey } from '#shared/store/table/alert-keys.ts';
import { type CurrentHead, currentHeadKeys, currentHeadOf } from '#shared/store/table/configuration-head.ts';
import { incidentPk, META } from '#shared/store/table/keys.ts';
import { type ItemKey, itemName, readItems } from '#shared/store/table/read-items.ts';
import type { Table } from '#shared/store/table/table.ts';
import { readStored } from '#shared/store/table/unreadable.ts';
import { type MetaItem, parseMeta } from './meta-item.ts';
import { joinTasks } from './task-parts.ts';

/** What a command is decided on. */
export interface Standing {
  readonly meta: MetaItem;
  /** What held for the tenant at the same moment. */
  readonly head: CurrentHead;
}

/**
 * The snapshot with its alert's counter in one call, and its tasks in a second where they lie beside it. Strongly consistent: what a decision is made on must be what stands.
 *
 * @throws DomainError not-found, unreadable
 */
export async function readMeta(table: Table, tenant: string, number: string): Promise<MetaItem> {
  return (await readWith(table, tenant, number, [])).meta;
}

/** The same, with what holds for the tenant in the same call. @throws DomainError not-found, unreadable */
export async function readStanding(table: Table, tenant: string, number: string): Promise<Standing> {
  const { meta, items } = await readWith(table, tenant, number, currentHeadKeys(tenant));
  return { meta, head: currentHeadOf(tenant, items) };
}

async function readWith(table: Table, tenant: string, number: string, others: readonly ItemKey[]) {
  const keys = { meta: { pk: incidentPk(tenant, number), sk: META }, counter: alertCounterKey(tenant, number) };
  const items = await readItems(table, [...Object.values(keys), ...others], { consistent: true });
  const item = items.get(itemName(keys.meta));
  if (item === undefined) throw new DomainError('not-found', { what: `incident ${number}` });
  const meta = await joinTasks(table, understood(number, item, items.get(itemName(keys.counter))));
  return { meta, items };
}

/**
 * @param counter - the item beside the snapshot, where there is one
 * @throws DomainError unreadable
 */
export function understood(
  number: string,
  item: Record<string, unknown>,
  counter: Record<string, unknown> | undefined,
): MetaItem {
  const meta = readStored(number, 'snapshot', () => parsedOf(number, item));
  if (counter === undefined) return withLiveAlert(meta, null);
  return withLiveAlert(
    meta,
    readStored(number, 'count of its alert', () => parseCounter(counter)),
  );
}

/** One that says it is another record would be written over that. */
function parsedOf(number: string, item: Record<string, unknown>): MetaItem {
  const meta = parseMeta(item);
  if (meta.record.number !== number) throw new Error(`the snapshot of ${number} is that of ${meta.record.number}`);
  return meta;
}

function withLiveAlert(meta: MetaItem, parsed: AlertCounter | null): MetaItem {
  return { ...meta, record: withCounter(meta.record, parsed), counter: parsed };
}
