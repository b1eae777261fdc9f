import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { mailAddressKey } from './keys.ts';
import type { Table } from './table.ts';

/** The tenant a desk has before anybody configures another; mail to an address nobody configured is theirs, too. */
export const DEFAULT_TENANT = 'default';

/** @returns the tenant of the first address that a configuration names */
export async function tenantOfAddress({ name, client }: Table, addresses: readonly string[]): Promise<string> {
  for (const address of addresses) {
    const { Item } = await client.send(new GetCommand({ TableName: name, Key: mailAddressKey(address) }));
    if (typeof Item?.tenant === 'string') return Item.tenant;
  }
  return DEFAULT_TENANT;
}
