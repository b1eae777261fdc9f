import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Thread } from '#domain/mail-in/thread.ts';
import type { Table } from '#shared/store/table/table.ts';
import { type UniqueItem, uniquePut } from '#shared/store/table/unique-item.ts';
import { type Awaited, awaitedIn } from './awaited.ts';
import { messageKey } from './message-id.ts';

export type Received = Thread & { readonly by: 'received-id' };

/** The mails that became part of a record, and those that are awaited there. */
export interface ReceivedMessages {
  /** Strongly consistent. @returns the record the mail with this id became part of, or will; null where nobody named it */
  find(tenant: string, messageId: string): Promise<Received | Awaited | null>;
}

export function createReceivedMessages({ name, client }: Table): ReceivedMessages {
  return {
    find: async (tenant, messageId) => {
      const Key = messageKey(tenant, messageId);
      const { Item = {} } = await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }));
      const { number } = Item;
      return awaitedIn(Item) ?? (typeof number === 'string' ? { number, by: 'received-id' } : null);
    },
  };
}

/** A mail that says what another one said became part of nothing; answers to it belong where that one is. */
export async function rememberCopy({ name, client }: Table, item: UniqueItem): Promise<void> {
  try {
    await client.send(new PutCommand({ ...uniquePut(item).Put, TableName: name }));
  } catch (error) {
    // Recovery: it is known already, by another delivery of it.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
