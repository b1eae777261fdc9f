import { isUnresolved } from '#domain/incident/record/lifecycle.ts';
import { hasRecovered, standingOf } from '#domain/incident/record/standings.ts';
import { isDomainError } from '#domain/kernel/errors.ts';
import { childrenOf } from '#shared/store/incidents/relations.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { type Cause, find, tell } from './relate-children.ts';

/** An index shows what was written a moment ago late: so many that seem restless are looked at themselves. */
const MOST_DOUBTED = 10;

/**
 * Something under a record went quiet or was finished: if it was the last, the record is told. A constant number of calls,
 * however many there are: the parent, one page of the index, and at most ten records that the index may show late.
 *
 * @returns whether everything under it is quiet
 */
export async function noteRecovery(
  parts: DeskParts,
  cause: Cause,
  child: { readonly number: string; readonly parent: string; readonly at: string },
): Promise<boolean> {
  const parent = await find(parts, cause.tenant, child.parent);
  if (parent === null || !isUnresolved(parent.status)) return false;
  if (parent.alert !== null && !hasRecovered(parent)) return false;
  if (await isRestless(parts, cause.tenant, child.parent)) return false;
  await tell(parts, cause, child.parent, { type: 'children-recovered', last: child.number, at: child.at });
  return true;
}

async function isRestless(parts: DeskParts, tenant: string, parent: string): Promise<boolean> {
  const { numbers, next } = await childrenOf(parts.table, { tenant, parent, standings: ['restless'] }, MOST_DOUBTED);
  if (next !== null) return true;
  const restless = numbers.map((number) => standsRestless(parts, tenant, number, parent));
  return (await Promise.all(restless)).includes(true);
}

/** Of one that cannot be read nobody knows that it is quiet. */
async function standsRestless(parts: DeskParts, tenant: string, number: string, parent: string): Promise<boolean> {
  try {
    const record = await find(parts, tenant, number);
    return record?.parent === parent && standingOf(record) === 'restless';
  } catch (error) {
    if (isDomainError(error, 'unreadable')) return true;
    throw error;
  }
}
