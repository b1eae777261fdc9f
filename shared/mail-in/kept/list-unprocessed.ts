import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { answerBytes, PAGE_BYTES } from '#domain/kernel/page-bytes.ts';
import { openCursor, sealCursor } from '#shared/signing/cursor.ts';
import { isReadableItem, listedItem, type UnreadableItem } from '#shared/store/table/listed-item.ts';
import type { Table } from '#shared/store/table/table.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';
import { idOfPlace, type UnprocessedMail, UnprocessedMailSchema, unprocessedPk } from './unprocessed.ts';

export type ListedMail = UnprocessedMail | UnreadableItem;

export interface UnprocessedFilter {
  readonly action?: UnprocessedMail['action'] | undefined;
  /** Whether those a person has decided about are shown, too. */
  readonly settled?: 'too' | undefined;
}

/** A page reads on through what its filter leaves out, but no longer than this; the next page goes on from there. */
const MOST_ROUNDS = 20;
const ROUND = 200;

/** @returns the newest first; a page may be shorter than its limit and still have a next one */
export async function listUnprocessed(
  { table, keyring }: DeskParts,
  tenant: string,
  filter: UnprocessedFilter,
  page: { readonly limit: number; readonly cursor: string | null },
): Promise<Page<ListedMail>> {
  const name = `unprocessed ${filter.action ?? ''} ${filter.settled ?? ''}`;
  const keys = await keyring();
  let after = page.cursor === null ? null : openCursor(keys, tenant, name, page.cursor);
  const items: ListedMail[] = [];
  let bytes = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const read = await readOn(table, tenant, after);
    for (const { place, mail } of read.mails) {
      if (isReadableItem(mail) && !matches(mail, filter)) continue;
      bytes += answerBytes(mail);
      const full = items.length === page.limit || (bytes > PAGE_BYTES && items.length > 0);
      if (full) return { items, nextCursor: after && sealCursor(keys, tenant, name, after) };
      items.push(mail);
      after = place;
    }
    after = read.next;
    if (after === null) break;
  }
  return { items, nextCursor: after && sealCursor(keys, tenant, name, after) };
}

/** What was ignored and may be a person's stands with what was held (Semantics, rule 38). */
function matches({ action, settled, maybePerson }: UnprocessedMail, filter: UnprocessedFilter): boolean {
  const isHeld = filter.action === 'hold-for-review' && maybePerson;
  return (
    (filter.action === undefined || filter.action === action || isHeld) &&
    (filter.settled === 'too' || settled === null)
  );
}

async function readOn({ name, client }: Table, tenant: string, after: string | null) {
  const pk = unprocessedPk(tenant);
  const { Items = [], LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': pk },
      ScanIndexForward: false,
      Limit: ROUND,
      ...(after !== null && { ExclusiveStartKey: { pk, sk: after } }),
    }),
  );
  const next = LastEvaluatedKey ? String(LastEvaluatedKey.sk) : null;
  const mails = Items.map((item) => {
    const place = String(item.sk);
    return { place, mail: listedItem(UnprocessedMailSchema, item, idOfPlace(place)) };
  });
  return { mails, next };
}
