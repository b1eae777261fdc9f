import { DeleteCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { LevelSchema } from '#events/terms/vocabulary.ts';
import { DIGESTS_PK, dueKey } from '#shared/store/records/due-digests.ts';
import { claimHead, endHead } from '#shared/store/records/due-heads.ts';
import type { Table } from '#shared/store/table/table.ts';
import { type Pager, pagerPk } from './pager-keys.ts';

/** Pages that wait for somebody's next message, and what has the sweep find them. */

export const BundledPageSchema = z.object({
  number: z.string(),
  entryId: z.string(),
  at: z.string(),
  title: z.string(),
  priority: LevelSchema,
});
export type BundledPage = z.output<typeof BundledPageSchema>;

const HeadSchema = z.object({
  tenant: z.string(),
  person: z.string(),
  via: z.enum(['mail', 'chat', 'sms', 'voice']),
  pages: z.int(),
});

/** A bundle that is ours to send now. */
export type Bundle = z.output<typeof HeadSchema> & { readonly pk: string };

const MOST_PAGES = 100;

export async function addToBundle(
  { name, client }: Table,
  pager: Pager,
  page: BundledPage,
  dueMs: number,
): Promise<void> {
  const pk = pagerPk(pager);
  const sk = `PAGE#${page.at}#${page.number}#${page.entryId}`;
  await client.send(new PutCommand({ TableName: name, Item: { pk, sk, page } }));
  await client.send(
    new UpdateCommand({
      TableName: name,
      Key: { pk, sk: 'HEAD' },
      UpdateExpression:
        'ADD pages :one SET tenant = :tenant, person = :person, via = :via, timerPk = :due, timerSk = if_not_exists(timerSk, :at)',
      ExpressionAttributeValues: {
        ...{ ':one': 1, ':tenant': pager.tenant, ':person': pager.person, ':via': pager.via },
        ...{ ':due': DIGESTS_PK, ':at': dueKey(dueMs, pk) },
      },
    }),
  );
}

/** @returns null when it is not due, or another try is sending it */
export function claimBundle(table: Table, pk: string, nowMs: number): Promise<Bundle | null> {
  return claimHead(table, pk, HeadSchema, nowMs);
}

/** Oldest first. */
export async function pagesOfBundle(
  { name, client }: Table,
  { pk }: Bundle,
): Promise<(BundledPage & { sk: string })[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: { ':pk': pk, ':prefix': 'PAGE#' },
      Limit: MOST_PAGES,
      ConsistentRead: true,
    }),
  );
  return Items.flatMap(({ sk, page }) => {
    const read = BundledPageSchema.safeParse(page);
    return read.success ? [{ ...read.data, sk: String(sk) }] : [];
  });
}

/** What was told waits no longer; a bundle ends unless something was added while it was being sent. */
export async function endBundle(
  { name, client }: Table,
  { pk, pages }: Bundle,
  told: readonly { readonly sk: string }[],
): Promise<void> {
  for (const { sk } of told) await client.send(new DeleteCommand({ TableName: name, Key: { pk, sk } }));
  if (told.length < MOST_PAGES) await endHead({ name, client }, pk, { by: 'pages', count: pages });
}
