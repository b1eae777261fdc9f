import type { DynamoDBRecord } from 'aws-lambda';
import { WEBHOOK } from '#domain/webhooks/webhook-type.ts';
import { HEARD_BY_WEBHOOKS } from '#events/heard-by-webhooks.ts';
import { PAGED_IN_CHAT } from '#events/paged-in-chat.ts';
import { directoryHeadOf } from '#shared/store/table/configuration-head.ts';
import { directoryHeadKey, recordOfPk } from '#shared/store/table/keys.ts';
import { readItems } from '#shared/store/table/read-items.ts';
import type { Table } from '#shared/store/table/table.ts';

/**
 * Says of each record of a batch who hears of it beside the desk, asking once for each tenant: a batch comes after what it
 * tells of was written, so who was there by then is there now.
 *
 * @returns what its events name as their resources
 */
export function heardBy(table: Table): (record: DynamoDBRecord) => Promise<string[]> {
  const known = new Map<string, Promise<boolean>>();
  return async (record) => {
    const { dynamodb } = record;
    const { tenant } = recordOfPk(dynamodb?.Keys?.pk?.S ?? '');
    const asked = known.get(tenant) ?? hasWebhooks(table, tenant);
    known.set(tenant, asked);
    return [...((await asked) ? [HEARD_BY_WEBHOOKS] : []), ...(isPagedInChat(record) ? [PAGED_IN_CHAT] : [])];
  };
}

/** The record says so itself: nothing is read for it. */
function isPagedInChat({ dynamodb }: DynamoDBRecord): boolean {
  return dynamodb?.NewImage?.record?.M?.pagedInChat?.BOOL === true;
}

/** Or had some: what becomes of an event after its webhook went is decided where they are called. */
async function hasWebhooks(table: Table, tenant: string): Promise<boolean> {
  const items = await readItems(table, [directoryHeadKey(tenant)], { consistent: true });
  return directoryHeadOf(tenant, items).changes(WEBHOOK.name) > 0;
}
