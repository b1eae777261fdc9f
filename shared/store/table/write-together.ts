import {
  DeleteCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { readRefusal } from './refusal.ts';
import type { Table } from './table.ts';

/** TransactWriteItems takes a hundred. */
const LOT = 100;

type Write = Pick<NonNullable<TransactWriteCommandInput['TransactItems']>[number], 'Update' | 'Delete'>;

/**
 * Writes that hold whatever the items hold, a hundred in one call. Where one of them meets somebody else's write, each is done by
 * itself, in their order: DynamoDB lets single writes wait for each other and refuses transactions.
 */
export async function writeTogether(table: Table, writes: readonly Write[]): Promise<void> {
  for (let start = 0; start < writes.length; start += LOT) await writeLot(table, writes.slice(start, start + LOT));
}

async function writeLot(table: Table, lot: readonly Write[]): Promise<void> {
  try {
    await table.client.send(new TransactWriteCommand({ TransactItems: [...lot] }));
  } catch (error) {
    // Recovery: what collides together does not alone.
    if (readRefusal(error)?.collided !== true) throw error;
    for (const write of lot) await writeOne(table, write);
  }
}

async function writeOne({ client }: Table, { Update, Delete }: Write): Promise<void> {
  if (Update) await client.send(new UpdateCommand(Update));
  if (Delete) await client.send(new DeleteCommand(Delete));
}
