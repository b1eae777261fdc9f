import type { Configuration } from '#domain/configuration/configuration.ts';
import { counterOfRecord, parseCounter } from '#shared/store/alerts/alert-counter.ts';
import { commitRecords, journalPuts, type Write } from '#shared/store/records/commit.ts';
import { lessonWrites } from '#shared/store/reviews/lesson-items.ts';
import { alertCounterKey } from '#shared/store/table/alert-keys.ts';
import { incidentPk, META } from '#shared/store/table/keys.ts';
import { itemName, readItems } from '#shared/store/table/read-items.ts';
import type { Table } from '#shared/store/table/table.ts';
import { type MetaItem, toMetaItem } from './meta-item.ts';
import { splitTasks } from './task-parts.ts';

type Item = Record<string, unknown>;

/** What lies there now, whatever it is; undefined for what does not. */
export interface Damaged {
  readonly meta: Item | undefined;
  readonly counter: Item | undefined;
}

export async function readDamaged(table: Table, tenant: string, number: string): Promise<Damaged> {
  const keys = { meta: { pk: incidentPk(tenant, number), sk: META }, counter: alertCounterKey(tenant, number) };
  const items = await readItems(table, Object.values(keys), { consistent: true });
  return { meta: items.get(itemName(keys.meta)), counter: items.get(itemName(keys.counter)) };
}

/**
 * Beyond what any execution of a record has been named by: each version arms one at most, and a wait of two hundred years is
 * cut into as many pieces.
 */
const UNKNOWN_GENERATIONS = 1000;

/** @returns a generation the record has not had: an execution of an earlier one finds itself stale */
export function nextGeneration({ meta }: Damaged, version: number): number {
  const known = Number(meta?.generation);
  return Number.isSafeInteger(known) && known >= 0 ? known + 1 : version + UNKNOWN_GENERATIONS;
}

/**
 * Writes a snapshot made anew over what lies there, with its tasks, its counter where that cannot be read, and the entry that
 * says so, on the condition that nobody wrote meanwhile.
 *
 * @returns false when somebody did
 */
export async function writeRepaired(
  table: Table,
  damaged: Damaged,
  after: MetaItem,
  configuration: Configuration,
): Promise<boolean> {
  const { meta, parts } = splitTasks(null, after);
  const { record, entries } = after;
  const items = [...parts, ...counterOf(damaged, after)];
  const refusal = await commitRecords(table, [
    {
      snapshot: { Put: { TableName: '', Item: toMetaItem(meta, configuration), ...asSeen(damaged.meta) } },
      unique: [],
      others: [
        ...journalPuts(record.tenant, record.number, entries),
        ...items.map((Item): Write => ({ Put: { TableName: '', Item } })),
        ...lessonWrites(null, record),
      ],
    },
  ]);
  return refusal === null;
}

/** Whatever stands in those two places: what cannot be read need not have them. */
function asSeen(meta: Item | undefined) {
  if (meta === undefined) return { ConditionExpression: 'attribute_not_exists(pk)' };
  const fields = ['version', 'generation'] as const;
  const known = fields.filter((field) => meta[field] !== undefined);
  const conditions = fields.map((field) =>
    known.includes(field) ? `#${field} = :${field}` : `attribute_not_exists(#${field})`,
  );
  return {
    ConditionExpression: conditions.join(' AND '),
    ExpressionAttributeNames: Object.fromEntries(fields.map((field) => [`#${field}`, field])),
    ...(known.length > 0 && {
      ExpressionAttributeValues: Object.fromEntries(known.map((field) => [`:${field}`, meta[field]])),
    }),
  };
}

/** A counter that can be read stays: it knows of occurrences the journal was not told of. */
function counterOf({ counter }: Damaged, { record }: MetaItem): Item[] {
  if (record.alert === null || counter === undefined || isReadable(counter)) return [];
  const revision = Number.isSafeInteger(counter.revision) ? Number(counter.revision) + 1 : 1;
  return [{ ...alertCounterKey(record.tenant, record.number), ...counterOfRecord(record), revision }];
}

function isReadable(counter: Item): boolean {
  try {
    parseCounter(counter);
    return true;
  } catch {
    // Recovery: it is made anew of the record.
    return false;
  }
}
