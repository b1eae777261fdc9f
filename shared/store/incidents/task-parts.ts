import * as z from 'zod';
import { type Task, TaskSchema } from '#events/incident/task.ts';
import { byteLength } from '#events/terms/text.ts';
import { incidentPk, taskPartSk } from '#shared/store/table/keys.ts';
import { itemName, readItems } from '#shared/store/table/read-items.ts';
import type { Table } from '#shared/store/table/table.ts';
import { readStored } from '#shared/store/table/unreadable.ts';
import type { MetaItem } from './meta-item.ts';

/**
 * The tasks of a record with many or long ones lie beside the snapshot, ten an item: a task of the longest texts takes 14 KB,
 * fifty of them twice what an item holds. Once moved they stay there.
 */

/** In bytes of JSON, together: a few short tasks stay in the snapshot. */
export const MOST_INSIDE_BYTES = 8 * 1024;
/** An item of tasks has at most 150 KB then, and all tasks of a record are five items. */
const TASKS_AN_ITEM = 10;

const PartSchema = z.object({ tasks: z.array(TaskSchema) });

export interface TaskPart {
  readonly pk: string;
  readonly sk: string;
  readonly tasks: readonly Task[];
}

/** @returns the snapshot without the tasks that lie beside it, and the items that are to be written with it */
export function splitTasks(before: MetaItem | null, after: MetaItem): { meta: MetaItem; parts: TaskPart[] } {
  const { tasks, tenant, number } = after.record;
  const inside = before?.taskParts === undefined && byteLength(JSON.stringify(tasks)) <= MOST_INSIDE_BYTES;
  if (inside || tasks.length === 0) return { meta: { ...after, taskParts: undefined }, parts: [] };
  const earlier =
    before?.taskParts === undefined ? [] : chunks(before.record.tasks).map((part) => JSON.stringify(part));
  const all = chunks(tasks).map((part, place) => ({
    pk: incidentPk(tenant, number),
    sk: taskPartSk(place),
    tasks: part,
  }));
  const parts = all.filter((part, place) => JSON.stringify(part.tasks) !== earlier[place]);
  return { meta: { ...after, taskParts: all.length, record: { ...after.record, tasks: [] } }, parts };
}

/** @throws DomainError unreadable when one is missing: half the tasks are not the tasks */
export async function joinTasks(table: Table, meta: MetaItem): Promise<MetaItem> {
  if (meta.taskParts === undefined) return meta;
  const { tenant, number } = meta.record;
  const pk = incidentPk(tenant, number);
  const keys = Array.from({ length: meta.taskParts }, (_, place) => ({ pk, sk: taskPartSk(place) }));
  const items = await readItems(table, keys, { consistent: true });
  const tasks = keys.flatMap((key) =>
    readStored(number, 'tasks', () => PartSchema.parse(items.get(itemName(key))).tasks),
  );
  return { ...meta, record: { ...meta.record, tasks } };
}

function chunks(tasks: readonly Task[]): Task[][] {
  const starts = Array.from({ length: Math.ceil(tasks.length / TASKS_AN_ITEM) }, (_, place) => place * TASKS_AN_ITEM);
  return starts.map((start) => tasks.slice(start, start + TASKS_AN_ITEM));
}
