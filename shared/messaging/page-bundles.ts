import { DeleteCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { WaySchema } from '#events/incident/paging.ts';
import { LevelSchema } from '#events/terms/vocabulary.ts';
import { DIGESTS_PK, dueKey } from '#shared/store/records/due-digests.ts';
import { bringForward, claimHead, endHead } from '#shared/store/records/due-heads.ts';
import { dueLines } from '#shared/store/records/due-lines.ts';
import type { Table } from '#shared/store/table/table.ts';
import { log } from '#shared/telemetry/log.ts';
import { type Pager, pagerPk } from './pager-keys.ts';

/** Pages that wait for somebody's next message, and what has the sweep find them. */

export const BundledPageSchema = z.object({
  number: z.string(),
  entryId: z.string(),
  at: z.string(),
  title: z.string(),
  priority: LevelSchema,
  /** Whether they were sent a mail with it. */
  mailed: z.literal(true).optional(),
  /** Who had the record in hand when the page began to wait; not known of older ones. */
  inHandOf: z.string().nullable().optional(),
});
export type BundledPage = z.output<typeof BundledPageSchema>;

const HeadSchema = z.object({
  tenant: z.string(),
  person: z.string(),
  via: WaySchema,
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
  const { Attributes } = await client.send(
    new UpdateCommand({
      TableName: name,
      Key: { pk, sk: 'HEAD' },
      UpdateExpression:
        'ADD pages :one SET tenant = :tenant, person = :person, via = :via, timerPk = :due, timerSk = if_not_exists(timerSk, :at)',
      ExpressionAttributeValues: {
        ...{ ':one': 1, ':tenant': pager.tenant, ':person': pager.person, ':via': pager.via },
        ...{ ':due': DIGESTS_PK, ':at': dueKey(dueMs, pk) },
      },
      ReturnValues: 'ALL_NEW',
    }),
  );
  // Of one that is being sent it is its next try: whoever takes it sooner has no turn within the minute.
  await bringForward({ name, client }, pk, dueMs, Attributes);
}

/** @returns null when it is not due, or another try is sending it */
export function claimBundle(table: Table, pk: string, nowMs: number): Promise<Bundle | null> {
  return claimHead(table, pk, HeadSchema, nowMs);
}

export type WaitingPage = BundledPage & { readonly sk: string };

/** Oldest first. One that cannot be read stays where it is, for somebody to look at. */
export async function pagesOfBundle(table: Table, { pk }: Pick<Bundle, 'pk'>): Promise<WaitingPage[]> {
  const asked = { of: 'page', prefix: 'PAGE#', schema: BundledPageSchema, most: MOST_PAGES };
  const { lines, unreadable } = await dueLines(table, pk, asked);
  for (const sk of unreadable) log('PAGE_UNREADABLE', { reason: sk.slice('PAGE#'.length) });
  return lines;
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
