import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import { alertDeliveryKey } from '#shared/store/table/alert-keys.ts';
import type { Table } from '#shared/store/table/table.ts';

/** BatchGetItem takes a hundred keys. */
const BATCH = 100;

/** What tells one message about an alert from another. */
interface Told {
  readonly source: string;
  readonly key: string;
  readonly state: string;
  readonly delivery: string;
}

/**
 * Which messages about alerts came before, a hundred a call. What DynamoDB leaves out of its answer is taken for unknown: it
 * only costs what it would have cost.
 *
 * @returns those that are known
 */
export async function knownMessages<Message extends Told>(
  { name, client }: Table,
  tenant: string,
  messages: readonly Message[],
): Promise<Set<Message>> {
  const byPk = new Map(messages.map((message) => [alertDeliveryKey(tenant, message).pk, message]));
  const keys = [...byPk.values()].map((message) => alertDeliveryKey(tenant, message));
  const known = new Set<Message>();
  for (let start = 0; start < keys.length; start += BATCH) {
    const Keys = keys.slice(start, start + BATCH);
    const { Responses } = await client.send(new BatchGetCommand({ RequestItems: { [name]: { Keys } } }));
    for (const { pk } of Responses?.[name] ?? []) {
      const message = byPk.get(String(pk));
      if (message !== undefined) known.add(message);
    }
  }
  return known;
}
