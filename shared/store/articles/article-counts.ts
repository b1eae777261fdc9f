import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { ARTICLE } from '#domain/articles/article-type.ts';
import type { Votes } from '#events/article/article.ts';
import { incidentPk, recordName, subscriberId } from '#shared/store/table/keys.ts';
import { type ItemKey, itemName, readItems } from '#shared/store/table/read-items.ts';
import { readRefusal } from '#shared/store/table/refusal.ts';
import type { Table } from '#shared/store/table/table.ts';

/*
 * What readers leave beside an article: of each person one item, which has no name and no address, and one that counts them. None is a
 * version of the article, so whoever changes it is not kept from it by votes.
 */

export interface Counted extends Votes {
  readonly uses: number;
}

interface Of {
  readonly tenant: string;
  /** Of the article. */
  readonly number: string;
}

/** What one person left, e.g. how they voted. */
type Kind = 'VOTE' | 'USE';

const countsKey = ({ tenant, number }: Of) => ({
  pk: incidentPk(tenant, recordName(ARTICLE.prefix, number)),
  sk: 'VOTES',
});

function personKey(of: Of, kind: Kind, email: string): ItemKey {
  return { ...countsKey(of), sk: `${kind}#${subscriberId(email)}` };
}

/** By number; a hundred of them are one call. */
export async function countedOf(
  table: Table,
  tenant: string,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, Counted>> {
  const keyed = numbers.map((number) => [number, countsKey({ tenant, number })] as const);
  const items = await readItems(
    table,
    keyed.map(([, key]) => key),
    { consistent: true },
  );
  return new Map(keyed.map(([number, key]) => [number, counted(items.get(itemName(key)))]));
}

/** How often, and how somebody voted, in one call. */
export async function countedFor(table: Table, of: Of, email: string): Promise<Counted & { vote: boolean | null }> {
  const keys = { counts: countsKey(of), vote: personKey(of, 'VOTE', email) };
  const items = await readItems(table, Object.values(keys), { consistent: true });
  const vote = items.get(itemName(keys.vote))?.said;
  return { ...counted(items.get(itemName(keys.counts))), vote: typeof vote === 'boolean' ? vote : null };
}

function counted(item: Record<string, unknown> | undefined): Counted {
  const { useful = 0, notUseful = 0, uses = 0 } = item ?? {};
  return { useful: Number(useful), notUseful: Number(notUseful), uses: Number(uses) };
}

interface Left {
  readonly kind: Kind;
  readonly email: string;
  /** What they say now. */
  readonly said: boolean | string;
  /** What it adds, given what they said before. */
  readonly adds: (before: unknown) => Partial<Counted>;
}

/**
 * Leaves it and counts it, in one transaction: of each person what they said last counts, once.
 *
 * @returns false where somebody wrote at the same moment, and it is to be tried again
 */
export async function leave(table: Table, of: Of, left: Left): Promise<boolean> {
  const key = personKey(of, left.kind, left.email);
  const before = (await readItems(table, [key], { consistent: true })).get(itemName(key))?.said;
  if (before === left.said) return true;
  try {
    await table.client.send(new TransactWriteCommand({ TransactItems: writes(table, of, key, before, left) }));
    return true;
  } catch (error) {
    if (readRefusal(error) === null) throw error;
    return false;
  }
}

function writes({ name: TableName }: Table, of: Of, key: ItemKey, before: unknown, { said, adds }: Left) {
  const deltas = Object.entries(adds(before));
  const isAsSeen =
    before === undefined
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : { ConditionExpression: 'said = :before', ExpressionAttributeValues: { ':before': before } };
  return [
    { Put: { TableName, Item: { ...key, said }, ...isAsSeen } },
    {
      Update: {
        TableName,
        Key: countsKey(of),
        UpdateExpression: `ADD ${deltas.map(([name]) => `${name} :${name}`).join(', ')}`,
        ExpressionAttributeValues: Object.fromEntries(deltas.map(([name, by]) => [`:${name}`, by])),
      },
    },
  ];
}
