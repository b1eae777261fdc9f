import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { currentHeadKeys, currentHeadOf } from '#shared/store/table/configuration-head.ts';
import { configurationHeadKey, configurationKey, directoryHeadKey, recordOfPk } from '#shared/store/table/keys.ts';
import { itemName } from '#shared/store/table/read-items.ts';
import type { Table } from '#shared/store/table/table.ts';
import { createConfigurationStore } from '#shared/store/tenants/configuration-store.ts';
import { packedDocument } from '#shared/store/tenants/packed-document.ts';

type Item = Record<string, unknown>;
type Heads = ReadonlyMap<string, Item>;

/*
 * Functions remember a version of the configuration by its number, for good, and people and items by how often they were changed.
 * On an emptied desk that counts on from the one before, none of that is ever asked for again: the shipped configuration stands
 * under a number that nobody has seen.
 */

/** What a desk has counted up to, by `itemName`. */
export async function countedBy({ name, client }: Table): Promise<Heads> {
  const heads = new Map<string, Item>();
  const heading = { FilterExpression: 'sk = :sk', ExpressionAttributeValues: { ':sk': configurationHeadKey('').sk } };
  const scan = { TableName: name, ConsistentRead: true, ...heading };
  for (let ExclusiveStartKey: Item | undefined, more = true; more; more = ExclusiveStartKey !== undefined) {
    const page = await client.send(new ScanCommand({ ...scan, ExclusiveStartKey }));
    for (const item of page.Items ?? []) if (isHead(item)) heads.set(itemName(item), item);
    ExclusiveStartKey = page.LastEvaluatedKey;
  }
  return heads;
}

function isHead(item: Item): item is Item & { readonly pk: string; readonly sk: string } {
  const [pk, sk] = [String(item.pk), String(item.sk)];
  return currentHeadKeys(recordOfPk(pk).tenant).some((key) => key.pk === pk && key.sk === sk);
}

/** @param deskAddress - the default tenant's, which the desk was deployed with */
export async function countOn(table: Table, counted: Heads, deskAddress: string): Promise<void> {
  const tenants = new Set([...counted.values()].map(({ pk }) => recordOfPk(String(pk)).tenant));
  for (const tenant of tenants) {
    for (const Item of await countedOn(table, counted, tenant, deskAddress)) {
      await table.client.send(new PutCommand({ TableName: table.name, Item }));
    }
  }
}

async function countedOn(table: Table, counted: Heads, tenant: string, deskAddress: string): Promise<Item[]> {
  const before = currentHeadOf(tenant, counted).version ?? 0;
  const directory = counted.get(itemName(directoryHeadKey(tenant)));
  const version = before === 0 ? 0 : before + 1;
  const { document } = await createConfigurationStore(table, deskAddress).version(tenant, 0);
  const published = { ...packedDocument(document), secrets: {}, at: new Date(0).toISOString(), by: deskAddress };
  return [
    ...(version === 0
      ? []
      : [
          { ...configurationKey(tenant, version), ...published },
          { ...configurationHeadKey(tenant), version },
        ]),
    ...(directory ? [{ ...oneMore(directory), takenOver: version }] : []),
  ];
}

function oneMore(item: Item): Item {
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => [name, typeof value === 'number' ? value + 1 : value]),
  );
}
