import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { InstantSchema } from '#events/terms/vocabulary.ts';
import { mailAddressKey, tenantKey } from '#shared/store/table/keys.ts';
import { itemName, readItems } from '#shared/store/table/read-items.ts';
import { readRefusal } from '#shared/store/table/refusal.ts';
import type { Table } from '#shared/store/table/table.ts';
import { type UniqueItem, uniquePut } from '#shared/store/table/unique-item.ts';

/** A tenant as the operator keeps it: which addresses it may use. */
const TenantSchema = z.object({
  addresses: z.array(z.string()),
  revision: z.int(),
  at: InstantSchema,
  by: z.string(),
});

export type Tenant = z.infer<typeof TenantSchema>;

/** Whose an address is. */
export interface Owner {
  readonly tenant: string;
  /** The version of its configuration that last named it; null where none has since that is noted. */
  readonly version: number | null;
}

/** @returns null for a tenant the operator never gave anything */
export async function readTenant({ name, client }: Table, tenant: string): Promise<Tenant | null> {
  const Key = tenantKey(tenant);
  const { Item } = await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }));
  return Item === undefined ? null : TenantSchema.parse(Item);
}

/** @returns whose each address is, those that are nobody's left out */
export async function readOwners(table: Table, addresses: readonly string[]): Promise<Map<string, Owner>> {
  const keys = [...new Set(addresses)].map((address) => ({ address, key: mailAddressKey(address) }));
  const items = await readItems(
    table,
    keys.map(({ key }) => key),
    { consistent: true },
  );
  return new Map(keys.flatMap(({ address, key }) => ownerOf(address, items.get(itemName(key)))));
}

function ownerOf(address: string, item: Record<string, unknown> | undefined): [string, Owner][] {
  if (typeof item?.tenant !== 'string') return [];
  return [[address, { tenant: item.tenant, version: typeof item.version === 'number' ? item.version : null }]];
}

function tenantItem(name: string, tenant: Tenant, before: number | null): UniqueItem {
  const replaces = before === null ? {} : { replaces: { revision: before } };
  return { ...tenantKey(name), attributes: { ...tenant }, ...replaces };
}

export interface Giving {
  readonly name: string;
  /** What the operator saw, and what stands from now on. */
  readonly before: Tenant | null;
  readonly after: Tenant;
  readonly owners: ReadonlyMap<string, Owner>;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Written with it or not at all. */
  readonly unique: readonly UniqueItem[];
}

/** @returns false when somebody wrote to the tenant or to one of the addresses meanwhile, or one of the unique items exists */
export async function giveAddresses({ name: TableName, client }: Table, giving: Giving): Promise<boolean> {
  const { name, before, after, owners, added, removed, unique } = giving;
  const TransactItems = [
    ...[tenantItem(name, after, before?.revision ?? null), ...unique].map((item) => ({
      Put: { ...uniquePut(item).Put, TableName, Item: uniquePut(item).Put?.Item ?? {} },
    })),
    ...added.map((address) => ({
      Put: { TableName, Item: { ...mailAddressKey(address), tenant: name }, ...asSeen(owners.get(address)) },
    })),
    ...removed.map((address) => ({
      Delete: { TableName, Key: mailAddressKey(address), ...asSeen(owners.get(address)) },
    })),
  ];
  try {
    await client.send(new TransactWriteCommand({ TransactItems }));
    return true;
  } catch (error) {
    if (readRefusal(error) !== null) return false;
    throw error;
  }
}

/** Whoever publishes a configuration that names an address writes its version there: so nobody loses one they name by then. */
function asSeen(owner: Owner | undefined) {
  if (owner === undefined) return { ConditionExpression: 'attribute_not_exists(pk)' };
  const { tenant, version } = owner;
  if (version === null) {
    return {
      ConditionExpression: 'tenant = :tenant AND attribute_not_exists(#version)',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':tenant': tenant },
    };
  }
  return {
    ConditionExpression: 'tenant = :tenant AND #version = :version',
    ExpressionAttributeNames: { '#version': 'version' },
    ExpressionAttributeValues: { ':tenant': tenant, ':version': version },
  };
}
