import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { readRefusal } from './refusal.ts';
import type { Table } from './table.ts';

/** Of one function's call: the SDK repeats single writes that are throttled, and transactions it does not. */
const MOST_TRIES = 5;
const FIRST_PAUSE_MS = 25;

/**
 * One transaction, tried again after a growing random pause while it meets somebody else's write or there is no room for it.
 *
 * @throws TransactionCanceledException when a condition does not hold, or it never gets through
 */
export async function transact({ client }: Table, items: TransactWriteCommandInput['TransactItems']): Promise<void> {
  for (let tried = 1; ; tried++) {
    try {
      await client.send(new TransactWriteCommand({ TransactItems: items }));
      return;
    } catch (error) {
      const refusal = readRefusal(error);
      // Recovery: what passes by itself has passed a little later.
      const passes = refusal?.collided === true && refusal.refused.length === 0;
      if (!passes || tried === MOST_TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * FIRST_PAUSE_MS * 2 ** tried));
    }
  }
}
