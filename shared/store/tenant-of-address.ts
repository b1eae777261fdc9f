import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { DEFAULT_TENANT } from '#domain/tenant.ts';
import { mailAddressKey } from './keys.ts';
import type { Table } from './table.ts';

/** @returns the tenant of the first address that a configuration names */
export async function tenantOfAddress({ name, client }: Table, addresses: readonly string[]): Promise<string> {
  for (const address of addresses) {
    const { Item } = await client.send(new GetCommand({ TableName: name, Key: mailAddressKey(address) }));
    if (typeof Item?.tenant === 'string') return Item.tenant;
  }
  return DEFAULT_TENANT;
}
