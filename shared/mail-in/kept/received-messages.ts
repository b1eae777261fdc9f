import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#shared/store/table/table.ts';
import { messageKey } from './message-id.ts';

/** The mails that became part of a record. */
export interface ReceivedMessages {
  /** @returns the number of the record the mail with this id became part of, or null */
  find(tenant: string, messageId: string): Promise<string | null>;
}

export function createReceivedMessages({ name, client }: Table): ReceivedMessages {
  return {
    find: async (tenant, messageId) => {
      const { Item } = await client.send(new GetCommand({ TableName: name, Key: messageKey(tenant, messageId) }));
      return typeof Item?.number === 'string' ? Item.number : null;
    },
  };
}
