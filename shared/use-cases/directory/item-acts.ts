import type { ItemRecord } from '#domain/register/item-type.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';
import { actItem } from '#shared/store/tenants/acts.ts';
import type { Changed } from '#shared/use-cases/kernel/change-records.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';

/** @returns what makes the row of the audit of one item that changed; of several in one transaction each has its place */
export function itemActs(context: RequestContext): (changed: Changed<ItemRecord>, place?: number) => UniqueItem[] {
  return ({ id, before, after, written }, place = 0) => {
    if (!written) return [];
    const state = (record: ItemRecord | null) => (record === null || record.removed ? null : record.fields);
    const told = { about: id, before: state(before), after: state(after) };
    return [actItem({ ...context, id: `${context.id}.${place}` }, { what: 'configuration-item-changed', ...told })];
  };
}
