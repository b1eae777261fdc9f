import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { DEFAULT_TENANT } from '#domain/kernel/tenant.ts';
import { mailAddressKey } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';

/** A tenant, and which of the addresses a mail went to are its own. */
export interface AddressedTenant {
  readonly tenant: string;
  readonly addresses: readonly string[];
}

/** @returns every tenant whose configuration names one of the addresses; the default one where none does */
export async function tenantsOfAddresses(table: Table, addresses: readonly string[]): Promise<AddressedTenant[]> {
  const found = new Map<string, string[]>();
  for (const address of addresses) {
    const tenant = await tenantOf(table, address);
    if (tenant !== null) found.set(tenant, [...(found.get(tenant) ?? []), address]);
  }
  if (found.size === 0) return [{ tenant: DEFAULT_TENANT, addresses }];
  return [...found].map(([tenant, own]) => ({ tenant, addresses: own }));
}

async function tenantOf({ name, client }: Table, address: string): Promise<string | null> {
  const { Item } = await client.send(new GetCommand({ TableName: name, Key: mailAddressKey(address) }));
  return typeof Item?.tenant === 'string' ? Item.tenant : null;
}
