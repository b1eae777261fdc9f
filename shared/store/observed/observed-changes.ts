import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { ObservedChange } from '#events/in/changes/observed-change.ts';
import { cutText } from '#events/terms/text.ts';
import { hashed } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';

/*
 * What was changed lies under each name of what it was done to, by its instant: what happened to an item shortly before something is one
 * small query, however much happens in an account.
 */

const KEPT_SECONDS = 30 * 86_400;
/** Names an event has for one thing. */
const MOST_NAMES = 10;
/** Of one item within two hours: the newest. */
const MOST_OF_ITEM = 20;
const LONGEST_TEXT = 300;

const ObservedSchema = z.object({
  ...{
    id: z.string(),
    at: z.string(),
    what: z.string(),
    by: z.string().nullable(),
    source: z.string(),
    item: z.string(),
  },
});

/** A change of one item. */
export type ObservedOfItem = Readonly<z.output<typeof ObservedSchema>>;

const pkOf = (tenant: string, name: string) => `OBSERVED#${tenant}#${hashed(name.toLowerCase())}`;

/** The same event again changes nothing. @param names - of what was changed, those the register knows first */
export async function keepObserved(
  { name: TableName, client }: Table,
  tenant: string,
  { id, at, what, by, source }: ObservedChange,
  names: readonly string[],
): Promise<void> {
  const short = (text: string) => cutText(text, { units: LONGEST_TEXT, mark: '…' });
  const told = { id: short(id), at, what: short(what), by: by && short(by), source };
  const expiresAt = Math.floor(Date.parse(at) / 1000) + KEPT_SECONDS;
  const distinct = [...new Map(names.map((one) => [one.toLowerCase(), one])).values()].slice(0, MOST_NAMES);
  const items = distinct.map((name) => ({
    ...{ pk: pkOf(tenant, name), sk: `${at}#${told.id}`, ...told, item: short(name), expiresAt },
  }));
  await Promise.all(items.map((Item) => client.send(new PutCommand({ TableName, Item }))));
}

/** What was changed of an item within a span, the newest first. */
export async function observedOf(
  { name, client }: Table,
  tenant: string,
  item: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly ObservedOfItem[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':pk': pkOf(tenant, item), ':from': from, ':to': `${to}~` },
      ...{ ScanIndexForward: false, Limit: MOST_OF_ITEM },
    }),
  );
  return Items.flatMap((one) => ObservedSchema.safeParse(one).data ?? []);
}
