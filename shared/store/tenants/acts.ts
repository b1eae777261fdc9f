import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type Act, ActNameSchema, type WrittenAct } from '#events/acts.ts';
import { InstantSchema } from '#events/terms/vocabulary.ts';
import { ACT, actsPk } from '#shared/store/table/keys.ts';
import { isReadableItem, listedItem, type UnreadableItem } from '#shared/store/table/listed-item.ts';
import type { Table } from '#shared/store/table/table.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';

/** Administrative acts: a partition a tenant, in the order of time, kept for good. There are some a day at most. */

const State = z.record(z.string(), z.unknown()).nullable();
const ItemSchema = z.object({
  act: z.object({
    id: z.string(),
    at: InstantSchema,
    by: z.string(),
    what: ActNameSchema,
    about: z.string(),
    before: State,
    after: State,
  }),
});

/** Who acts, and when. */
export interface ActContext {
  readonly tenant: string;
  readonly actor: { readonly id: string };
  readonly now: string;
  readonly id: string;
}

/** @returns the item of an act, to be written in the same transaction as what it tells of */
export function actItem({ tenant, actor, now, id }: ActContext, act: Act): UniqueItem {
  const written: WrittenAct = { ...act, id, at: now, by: actor.id };
  return { pk: actsPk(tenant), sk: `${ACT}${now}#${id}`, attributes: { tenant, act: written } };
}

/** @throws ZodError for an item that is none: it must not pass in silence */
export function parseAct(item: Record<string, unknown>): WrittenAct {
  // Its states were made by the schema of its name; the compiler cannot follow that through the table.
  return ItemSchema.parse(item).act as WrittenAct;
}

/** One that cannot be read stands in its place: an audit with a gap nobody sees is none. */
export interface FoundAct {
  readonly place: string;
  readonly act: WrittenAct | UnreadableItem;
}

export interface ActSpan {
  /** Inclusive; ISO instants. */
  readonly from: string;
  /** Exclusive. */
  readonly to: string;
}

/**
 * A page of what the table gives in one call, the newest first.
 *
 * @param before - the place the page begins behind, '' for the first
 * @returns acts with their places, and whether there are more
 */
export async function readActs(
  { name, client }: Table,
  tenant: string,
  { from, to, before, limit }: ActSpan & { before: string; limit: number },
): Promise<{ found: FoundAct[]; more: boolean }> {
  const { Items = [], LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      // What lies at an instant sorts behind the bare instant, so the end is outside.
      ExpressionAttributeValues: { ':pk': actsPk(tenant), ':from': `${ACT}${from}`, ':to': `${ACT}${to}` },
      ...(before !== '' && { ExclusiveStartKey: { pk: actsPk(tenant), sk: before } }),
      ScanIndexForward: false,
      ConsistentRead: true,
      Limit: limit,
    }),
  );
  const found = Items.map((item): FoundAct => {
    const place = String(item.sk);
    const read = listedItem(ItemSchema, item, place.slice(ACT.length));
    return { place, act: isReadableItem(read) ? (read.act as WrittenAct) : read };
  });
  return { found, more: LastEvaluatedKey !== undefined };
}
