import { DEFAULT_TENANT } from '#domain/kernel/tenant.ts';
import { type Owner, readOwners, readTenant, type Tenant } from '#shared/store/tenants/tenant-addresses.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';

export interface Standing {
  /** What the operator wrote down; null where they never did. */
  readonly stored: Tenant | null;
  /** The addresses it may use. */
  readonly given: readonly string[];
  /** Those its configuration names. */
  readonly used: readonly string[];
  readonly revision: number;
}

/**
 * What a tenant has: what the operator gave it. Where they never gave it anything it keeps what its configuration names and was
 * its own before addresses were given.
 */
export async function standingOf(parts: DeskParts, name: string): Promise<Standing> {
  const [stored, { document }] = await Promise.all([readTenant(parts.table, name), parts.configurations.current(name)]);
  const used = document.mail.addresses;
  if (stored !== null) return { stored, given: stored.addresses, used, revision: stored.revision };
  if (name === DEFAULT_TENANT) return { stored, given: used, used, revision: 0 };
  const owners = await readOwners(parts.table, used);
  return { stored, given: used.filter((address) => owners.get(address)?.tenant === name), used, revision: 0 };
}

/**
 * What another tenant has is not given away; what it claimed once and has left since is.
 *
 * @returns a fault for each address that is another tenant's
 */
export async function heldElsewhere(
  parts: DeskParts,
  name: string,
  addresses: readonly string[],
  owners: ReadonlyMap<string, Owner>,
): Promise<{ path: string; message: string }[]> {
  const ownerOf = (address: string) => owners.get(address)?.tenant ?? DEFAULT_TENANT;
  const others = [...new Set(addresses.map(ownerOf))].filter((owner) => owner !== name);
  const standings = new Map(
    await Promise.all(others.map(async (owner) => [owner, await standingOf(parts, owner)] as const)),
  );
  return addresses.flatMap((address, index) => {
    const owner = ownerOf(address);
    if (!standings.get(owner)?.given.includes(address)) return [];
    return [{ path: `addresses.${index}`, message: `is the address of the tenant ${owner}` }];
  });
}
