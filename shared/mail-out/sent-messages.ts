import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#shared/store/table/table.ts';

/** A conversation older than two years is a new matter. */
const REMEMBERED_SECONDS = 2 * 365 * 24 * 3600;

/** The record a mail of the desk was about. */
export interface SentMessage {
  readonly tenant: string;
  readonly number: string;
  /** Whom it was for; null for one sent before this was kept. */
  readonly to: string | null;
}

export interface SentMessages {
  remember(messageId: string, message: SentMessage, nowMs: number): Promise<void>;
  /** @param id a Message-ID as an answer references it, or what sending returned */
  find(id: string): Promise<SentMessage | null>;
}

/** SES replaces the Message-ID by `<what sending returned>@<its own domain>`, so the part before the @ is the key. */
export function sentKey(id: string): { pk: string; sk: string } {
  return { pk: `SENT#${id.replace(/^<|>$/g, '').split('@', 1)[0]}`, sk: 'SENT' };
}

export function createSentMessages(table: Table): SentMessages {
  return {
    remember: async (messageId, { tenant, number, to }, nowMs) => {
      const expiresAt = Math.floor(nowMs / 1000) + REMEMBERED_SECONDS;
      await table.client.send(
        new PutCommand({ TableName: table.name, Item: { ...sentKey(messageId), tenant, number, to, expiresAt } }),
      );
    },
    find: async (id) => {
      const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: sentKey(id) }));
      return Item
        ? { tenant: String(Item.tenant), number: String(Item.number), to: Item.to ? String(Item.to) : null }
        : null;
    },
  };
}
