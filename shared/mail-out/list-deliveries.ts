import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { firstThatFit } from '#domain/kernel/page-bytes.ts';
import { openCursor, sealCursor } from '#shared/signing/cursor.ts';
import { incidentPk } from '#shared/store/table/keys.ts';
import { isReadableItem, listedItem, type UnreadableItem } from '#shared/store/table/listed-item.ts';
import type { Table } from '#shared/store/table/table.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';
import { DELIVERY_PREFIX } from './deliveries.ts';
import { FEEDBACK, type Feedback } from './note-feedback.ts';

/** What became of one mail about an incident. */
export interface ListedDelivery {
  readonly step: string;
  readonly to: string | null;
  readonly outcome: 'sending' | 'digested' | 'sent' | 'suppressed' | 'impossible';
  readonly at: string;
  readonly messageId: string | null;
  readonly reason: string | null;
  /** What SES said of it afterwards. */
  readonly feedback: Feedback | null;
}

/** What deliveries.ts keeps of each mail, in the partition of its incident. */

const ItemSchema = z.object({
  step: z.string(),
  to: z.string().nullable(),
  outcome: z.enum(['claimed', 'digested', 'sent', 'suppressed', 'impossible']),
  claimedAt: z.number(),
  settledAt: z.number().optional(),
  messageId: z.string().optional(),
  reason: z.string().optional(),
  feedback: z.enum(FEEDBACK).optional(),
  feedbackAt: z.string().optional(),
  feedbackDetail: z.string().nullish(),
});

/**
 * Mails about an incident, oldest first. Their keys have no order in time, so all of them are read and sorted; they are short,
 * and an incident has a handful.
 *
 * @param page - `cursor` of the page before
 */
export async function listDeliveries(
  { table, keyring }: DeskParts,
  tenant: string,
  number: string,
  page: { readonly limit: number; readonly cursor: string | null },
): Promise<Page<ListedDelivery | UnreadableItem>> {
  const name = `notifications ${number}`;
  const keys = await keyring();
  const after = page.cursor === null ? '' : openCursor(keys, tenant, name, page.cursor);
  const all = (await readAll(table, tenant, number)).map(placed).filter(({ place }) => place > after);
  const found = all.toSorted((a, b) => (a.place < b.place ? -1 : 1));
  const fitting = firstThatFit(found.slice(0, page.limit));
  const last = fitting.length < found.length ? fitting.at(-1)?.place : undefined;
  return {
    items: fitting.map(({ delivery }) => delivery),
    nextCursor: last === undefined ? null : sealCursor(keys, tenant, name, last),
  };
}

/** Every mail about an incident, by the key of its item, in no order in time. */
export async function readDeliveries(
  table: Table,
  tenant: string,
  number: string,
): Promise<Map<string, ListedDelivery>> {
  const items = await readAll(table, tenant, number);
  return new Map(
    items.flatMap((item) => {
      const { delivery } = placed(item);
      return isReadableItem(delivery) ? [[String(item.sk), delivery] as const] : [];
    }),
  );
}

/** Read before any is shown; some thousand mails about one incident are a mistake somebody has to look at in the table. */
const MOST_PAGES = 5;

async function readAll({ name, client }: Table, tenant: string, number: string): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  let from: Record<string, unknown> | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: name,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': incidentPk(tenant, number), ':prefix': DELIVERY_PREFIX },
        ...(from !== undefined && { ExclusiveStartKey: from }),
      }),
    );
    items.push(...Items);
    if (LastEvaluatedKey === undefined) break;
    from = LastEvaluatedKey;
  }
  return items;
}

/** One that cannot be read comes last: when it was is not known. */
function placed({ sk, ...item }: Record<string, unknown>): {
  place: string;
  delivery: ListedDelivery | UnreadableItem;
} {
  const id = String(sk).slice(DELIVERY_PREFIX.length);
  const read = listedItem(ItemSchema, item, id);
  if (!isReadableItem(read)) return { place: `9999 ${id}`, delivery: read };
  const delivery = deliveryOf(read);
  return { place: `${delivery.at} ${id}`, delivery };
}

function deliveryOf({ step, to, outcome, ...item }: z.output<typeof ItemSchema>): ListedDelivery {
  return {
    step,
    to,
    // What SES told something of was sent, whatever became of the function that sent it.
    outcome: outcome !== 'claimed' ? outcome : item.feedback === undefined ? 'sending' : 'sent',
    at: new Date(item.settledAt ?? item.claimedAt).toISOString(),
    messageId: item.messageId ?? null,
    reason: item.reason ?? null,
    feedback: feedbackOf(item),
  };
}

function feedbackOf({ feedback, feedbackAt, feedbackDetail }: Partial<z.output<typeof ItemSchema>>): Feedback | null {
  if (feedback === undefined || feedbackAt === undefined) return null;
  return { outcome: feedback, at: feedbackAt, detail: feedbackDetail ?? null };
}
