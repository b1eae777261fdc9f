import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { subscriberKey } from '#shared/store/subscriptions/subscription-keys.ts';
import { subscriberId } from '#shared/store/table/keys.ts';
import type { DeskOnThisMachine } from '#test/harness/desk/desk-on-this-machine.ts';
import { operatorTable } from '#test/harness/desk/operator-table.ts';

/** BatchWriteItem takes so many. */
const AT_ONCE = 25;

/** People who confirmed long ago that they want to be told: written as they are kept, for each would take two mails and a click. */
export async function subscribe(
  { addresses }: DeskOnThisMachine,
  emails: readonly string[],
  services: readonly string[] = [],
): Promise<void> {
  const { name, client } = operatorTable(addresses);
  const items = emails.map((email) => ({
    ...{ ...subscriberKey('default', subscriberId(email)), email, services },
    ...{ language: 'en', confirmedAt: '2026-09-01T09:00:00.000Z' },
  }));
  for (let first = 0; first < items.length; first += AT_ONCE) {
    const some = items.slice(first, first + AT_ONCE).map((Item) => ({ PutRequest: { Item } }));
    await client.send(new BatchWriteCommand({ RequestItems: { [name]: some } }));
  }
  client.destroy();
}
