import { createHash } from 'node:crypto';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, GetCommand, PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { DomainError } from '#domain/kernel/errors.ts';
import {
  type AddressState,
  AddressStateSchema,
  type Clearance,
  ClearanceSchema,
  DISPROVED_BY_MAIL,
  lighterThan,
} from '#domain/mail/address-state.ts';
import { readRefusal } from '#shared/store/table/refusal.ts';
import type { Table } from '#shared/store/table/table.ts';
import { actItem } from '#shared/store/tenants/acts.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';

/** Hashed, for an address may be of any length and alphabet. */
export function addressStateKey(tenant: string, address: string): { pk: string; sk: string } {
  const hash = createHash('sha256').update(address.trim().toLowerCase()).digest('base64url');
  return { pk: `ADDRESS-STATE#${tenant}#${hash}`, sk: 'ADDRESS-STATE' };
}

/** @returns why nothing is sent to an address, or null when mail may go there */
export async function readAddressState(
  { name, client }: Table,
  tenant: string,
  address: string,
): Promise<AddressState | null> {
  const { Item } = await client.send(new GetCommand({ TableName: name, Key: addressStateKey(tenant, address) }));
  return Item ? AddressStateSchema.parse(Item) : null;
}

/**
 * Marks an address. What is known already stays as it is, unless the new state weighs more.
 *
 * @returns whether this call marked it
 */
export async function markAddress({ name, client }: Table, tenant: string, state: AddressState): Promise<boolean> {
  const lighter = lighterThan(state.state).map((other, index) => [`:s${index}`, other] as const);
  const isLighter = lighter.map(([placeholder]) => ` OR #state = ${placeholder}`).join('');
  return applied(
    client.send(
      new PutCommand({
        TableName: name,
        Item: { ...addressStateKey(tenant, state.address), ...state, address: state.address.toLowerCase() },
        ConditionExpression: `attribute_not_exists(pk)${isLighter}`,
        ...(lighter.length > 0 && {
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: Object.fromEntries(lighter),
        }),
      }),
    ),
  );
}

/**
 * Lets mail go to an address again.
 *
 * @param states - those to forget; another one stays
 * @returns whether there was one to forget
 */
export async function clearAddress(
  { name, client }: Table,
  tenant: string,
  address: string,
  states: readonly AddressState['state'][],
): Promise<boolean> {
  const values = states.map((state, index) => [`:s${index}`, state] as const);
  return applied(
    client.send(
      new DeleteCommand({
        TableName: name,
        Key: addressStateKey(tenant, address),
        ConditionExpression: `#state IN (${values.map(([placeholder]) => placeholder).join(', ')})`,
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: Object.fromEntries(values),
      }),
    ),
  );
}

/**
 * Lets mail go to an address again, whatever was known against it, and keeps who did that: the last time beside the address, every
 * time in the audit.
 *
 * @throws DomainError busy when something else became of the address at that moment
 */
export async function clearByHand(
  table: Table,
  context: Pick<RequestContext, 'tenant' | 'actor' | 'now' | 'id'>,
  address: string,
): Promise<void> {
  const { tenant, actor, now } = context;
  const known = await readAddressState(table, tenant, address);
  if (known === null) return;
  const { state, since, why } = known;
  const after = { state: null, since: null, why: null };
  const { attributes, ...key } = actItem(context, {
    what: 'address-cleared',
    about: address,
    before: { state, since, why },
    after,
  });
  const TableName = table.name;
  const isAsSeen = {
    ConditionExpression: '#state = :state',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: { ':state': state },
  };
  const TransactItems = [
    { Delete: { TableName, Key: addressStateKey(tenant, address), ...isAsSeen } },
    { Put: { TableName, Item: { ...clearanceKey(tenant, address), ...known, by: actor.id, at: now } } },
    { Put: { TableName, Item: { ...key, ...attributes } } },
  ];
  try {
    await table.client.send(new TransactWriteCommand({ TransactItems }));
  } catch (error) {
    if (readRefusal(error) === null) throw error;
    throw new DomainError('busy', { reason: 'something else became of this address at the same moment' });
  }
}

/** @returns who let mail go there again last, or null */
export async function readClearance(
  { name, client }: Table,
  tenant: string,
  address: string,
): Promise<Clearance | null> {
  const { Item } = await client.send(new GetCommand({ TableName: name, Key: clearanceKey(tenant, address) }));
  return Item ? ClearanceSchema.parse(Item) : null;
}

function clearanceKey(tenant: string, address: string): { pk: string; sk: string } {
  return { ...addressStateKey(tenant, address), sk: 'CLEARED' };
}

/** What mail coming in does with the state of an address. */
export interface MarkedAddresses {
  mark(tenant: string, state: AddressState): Promise<void>;
  /** Forgets what a person's own mail disproves; costs a read as long as there is nothing to forget. */
  clear(tenant: string, address: string): Promise<void>;
}

export function createMarkedAddresses(table: Table): MarkedAddresses {
  return {
    mark: async (tenant, state) => {
      await markAddress(table, tenant, state);
    },
    clear: async (tenant, address) => {
      const known = await readAddressState(table, tenant, address);
      if (known) await clearAddress(table, tenant, address, DISPROVED_BY_MAIL);
    },
  };
}

/** A refused write is read: it says the item is not as asked, which is an answer here. */
async function applied(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
