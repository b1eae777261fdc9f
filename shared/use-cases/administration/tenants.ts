import { DomainError, invalid } from '#domain/kernel/errors.ts';
import { DEFAULT_TENANT, TenantNameSchema } from '#domain/kernel/tenant.ts';
import { splitAddress } from '#domain/mail/address.ts';
import { type StageMail, stageFaults } from '#domain/mail/stage-mail.ts';
import { actItem } from '#shared/store/tenants/acts.ts';
import { giveAddresses, readOwners, type Tenant } from '#shared/store/tenants/tenant-addresses.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { orRecall, remember } from '#shared/use-cases/kernel/idempotency.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { heldElsewhere, standingOf } from './tenant-standing.ts';

/** What the operator sees of a tenant. */
export interface TenantView {
  readonly name: string;
  /** Those it may use. */
  readonly addresses: readonly string[];
  /** Those its configuration names now. */
  readonly used: readonly string[];
  readonly revision: number;
}

export interface ChangedTenant extends TenantView {
  readonly replayed: boolean;
}

/** @throws DomainError forbidden for anybody but the operator, invalid for what cannot be a tenant */
export async function viewTenant(parts: DeskParts, context: RequestContext, name: string): Promise<TenantView> {
  checkOperator(context, name);
  const { given, used, revision } = await standingOf(parts, name);
  return { name, addresses: given, used, revision };
}

/**
 * Gives a tenant its mail addresses: it may use these and no others, and mail to them is its own. What it does not have is the
 * default tenant's again.
 *
 * @throws DomainError forbidden, invalid, conflict, stale-version, key-reused, busy
 */
export function changeTenant(
  parts: DeskParts,
  stage: StageMail,
  context: RequestContext,
  { name, addresses }: { name: string; addresses: readonly string[] },
): Promise<ChangedTenant> {
  checkOperator(context, name);
  if (name === DEFAULT_TENANT) throw invalid('name', 'has every address of the stage that no other tenant was given');
  const wanted = [...new Set(addresses)];
  checkAddresses(wanted, stage);
  return orRecall<ChangedTenant>(
    parts.table,
    context,
    async () => {
      await change(parts, context, name, wanted);
      return { ...(await viewTenant(parts, context, name)), replayed: false };
    },
    async () => ({ ...(await viewTenant(parts, context, name)), replayed: true }),
  );
}

function checkOperator({ tenant }: RequestContext, name: string): void {
  if (tenant !== DEFAULT_TENANT) {
    throw new DomainError('forbidden', { reason: `Tenants are for the operator: an admin of ${DEFAULT_TENANT}` });
  }
  const read = TenantNameSchema.safeParse(name);
  if (!read.success) throw invalid('name', read.error.issues[0]?.message ?? 'cannot be a tenant');
}

function checkAddresses(addresses: readonly string[], stage: StageMail): void {
  const errors = addresses.flatMap((address, index) => {
    const path = `addresses.${index}`;
    const own = { path, message: `is the stage's own, and belongs to the tenant ${DEFAULT_TENANT}` };
    if (address === stage.address.toLowerCase()) return [own];
    return splitAddress(address)?.tag
      ? [{ path, message: 'must have no +: what follows one is of the same mailbox' }]
      : [];
  });
  const faults = [...errors, ...stageFaults(addresses, stage, 'addresses')];
  if (faults.length > 0) throw new DomainError('invalid', { errors: faults });
}

async function change(parts: DeskParts, context: RequestContext, name: string, wanted: readonly string[]) {
  const { stored, given, used, revision } = await standingOf(parts, name);
  const { expectedVersion = revision, now, actor } = context;
  if (expectedVersion !== revision) throw new DomainError('stale-version', { current: revision });
  const removed = given.filter((address) => !wanted.includes(address));
  const named = removed.find((address) => used.includes(address));
  if (named) throw new DomainError('conflict', { reason: `The configuration of ${name} names ${named}` });
  const owners = await readOwners(parts.table, [...wanted, ...removed]);
  const added = wanted.filter((address) => owners.get(address)?.tenant !== name);
  const errors = await heldElsewhere(parts, name, wanted, owners);
  if (errors.length > 0) throw new DomainError('invalid', { errors });
  const after: Tenant = { addresses: [...wanted], revision: revision + 1, at: now, by: actor.id };
  const act = actItem(context, {
    what: 'tenant-changed',
    about: name,
    before: { addresses: [...given] },
    after: { addresses: [...wanted] },
  });
  const unique = [act, ...remember(context, name)];
  const done = await giveAddresses(parts.table, { name, before: stored, after, owners, added, removed, unique });
  if (!done) throw new DomainError('busy', { reason: 'somebody else is changing this tenant or its addresses' });
}
