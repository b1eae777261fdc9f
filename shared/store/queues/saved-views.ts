import { GetCommand, paginateQuery, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { DomainError } from '#domain/kernel/errors.ts';
import { ownViewsPk, sharedViewKey, sharedViewsPk } from '#shared/store/table/keys.ts';
import { readRefusal } from '#shared/store/table/refusal.ts';
import type { Table } from '#shared/store/table/table.ts';

/** A list somebody wants to see again: a place in the console, with what narrows it down. */
export const SavedViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Behind `/console`. */
  address: z.string(),
  owner: z.string(),
  /** Whose people see it besides its owner. */
  group: z.string().nullable(),
});

export type SavedView = z.infer<typeof SavedViewSchema>;

/** More than anybody finds their way in. */
export const MOST_VIEWS = 50;

/** One's own, and those shared with some groups; one query each. By name. */
export async function readViews(
  table: Table,
  tenant: string,
  { owner, groups }: { readonly owner: string; readonly groups: readonly string[] },
): Promise<SavedView[]> {
  const partitions = [ownViewsPk(tenant, owner), ...groups.map((group) => sharedViewsPk(tenant, group))];
  const found = await Promise.all(partitions.map((partition) => readPartition(table, partition)));
  const views = new Map(found.flat().map((view) => [`${view.owner} ${view.id}`, view]));
  return [...views.values()].toSorted((one, other) => one.name.localeCompare(other.name));
}

/**
 * Keeps a view under its owner, and a copy under the group it is shared with. Nobody else's can be meant: the key says whose
 * it is.
 *
 * @throws DomainError conflict when there are too many, or the same one is written at the same time
 */
export async function keepView(table: Table, tenant: string, view: SavedView): Promise<void> {
  const before = await readOwn(table, tenant, view.owner, view.id);
  if (before === null && (await readPartition(table, ownViewsPk(tenant, view.owner))).length >= MOST_VIEWS) {
    throw new DomainError('conflict', { reason: `more than ${MOST_VIEWS} views are too many; delete one first` });
  }
  const put = (key: { pk: string; sk: string }) => ({ TableName: table.name, Item: { ...view, ...key } });
  await write(table, [
    { Put: { ...put(keysOf(tenant, view)), ...isStill(before) } },
    ...(view.group === null ? [] : [{ Put: put(sharedViewKey(tenant, view.group, view)) }]),
    ...(before?.group != null && before.group !== view.group ? [dropShared(table, tenant, before)] : []),
  ]);
}

/** @throws DomainError not-found, conflict */
export async function dropView(table: Table, tenant: string, owner: string, id: string): Promise<SavedView> {
  const view = await readOwn(table, tenant, owner, id);
  if (view === null) throw new DomainError('not-found', { what: `view ${id}` });
  await write(table, [
    { Delete: { TableName: table.name, Key: keysOf(tenant, view), ...isStill(view) } },
    ...(view.group === null ? [] : [dropShared(table, tenant, view)]),
  ]);
  return view;
}

const keysOf = (tenant: string, { owner, id }: SavedView) => ({ pk: ownViewsPk(tenant, owner), sk: id });

function dropShared(table: Table, tenant: string, view: SavedView) {
  return { Delete: { TableName: table.name, Key: sharedViewKey(tenant, view.group ?? '', view) } };
}

/** With whom it was shared when it was read: else its copy would stay behind. */
function isStill(before: SavedView | null) {
  if (before === null) return { ConditionExpression: 'attribute_not_exists(pk)' };
  return {
    ConditionExpression: '#group = :group',
    ExpressionAttributeNames: { '#group': 'group' },
    ExpressionAttributeValues: { ':group': before.group },
  };
}

type Writes = NonNullable<ConstructorParameters<typeof TransactWriteCommand>[0]['TransactItems']>;

async function write({ client }: Table, TransactItems: Writes): Promise<void> {
  try {
    await client.send(new TransactWriteCommand({ TransactItems }));
  } catch (error) {
    const refusal = readRefusal(error);
    if (refusal === null) throw error;
    if (refusal.refused.length === 0) throw new DomainError('busy', { reason: 'the table has no room for it now' });
    throw new DomainError('conflict', { reason: 'the view is changed at the same time' });
  }
}

async function readOwn({ name, client }: Table, tenant: string, owner: string, id: string): Promise<SavedView | null> {
  const Key = { pk: ownViewsPk(tenant, owner), sk: id };
  const { Item } = await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }));
  return Item === undefined ? null : SavedViewSchema.parse(Item);
}

/** What cannot be read is left out: a view is nobody's record. A group's are as many as its people keep. */
async function readPartition({ name, client }: Table, pk: string): Promise<SavedView[]> {
  const pages = paginateQuery(
    { client },
    {
      TableName: name,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': pk },
      ConsistentRead: true,
    },
  );
  const views: SavedView[] = [];
  for await (const { Items = [] } of pages) {
    views.push(...Items.flatMap((item) => SavedViewSchema.safeParse(item).data ?? []));
  }
  return views;
}
