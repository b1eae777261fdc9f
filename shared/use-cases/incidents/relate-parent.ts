import { FINISHED } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { CHILD_STANDINGS } from '#domain/incident/record/standings.ts';
import { isChild } from '#domain/incident/relations/relations.ts';
import { DomainError, invalid, isDomainError } from '#domain/kernel/errors.ts';
import { readMeta } from '#shared/store/incidents/incident-reader.ts';
import { childrenOf } from '#shared/store/incidents/relations.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { runCommand } from '#shared/use-cases/records/run-command.ts';

/**
 * Makes sure that a record may come under another, and that the other knows it is a parent before it is one. One read, and
 * for the first child a command on the parent; later children write nothing to it, so that a thousand can come at once.
 *
 * @param child - null when it is only being opened
 * @throws DomainError invalid when there is no such parent, conflict when one of the two is on the wrong level
 */
export async function prepareParent(
  parts: DeskParts,
  context: RequestContext,
  parent: string,
  child: IncidentRecord | null,
): Promise<void> {
  if (child !== null && (child.number === parent || child.parent === parent)) return;
  const record = await read(parts, context.tenant, parent);
  if (record.parent !== null) throw isChild(parent, record.parent);
  if (FINISHED.includes(record.status)) throw new DomainError('conflict', { reason: `${parent} is finished` });
  if (child?.hasChildren === true) await refuseParents(parts, child);
  if (record.hasChildren) return;
  const { tenant, actor, now, id } = context;
  const children = child === null ? [] : [child.number];
  const command = { type: 'adopt', children, moves: false } as const;
  await runCommand(parts, { tenant, actor, now, id: `${id}-parent` }, parent, { command });
}

async function read({ table }: DeskParts, tenant: string, parent: string): Promise<IncidentRecord> {
  try {
    return (await readMeta(table, tenant, parent)).record;
  } catch (error) {
    throw isDomainError(error, 'not-found') ? invalid('parent', 'must be the number of a record of this desk') : error;
  }
}

/** Whatever was under it may be gone by now: then it is free. */
async function refuseParents({ table }: DeskParts, { tenant, number }: IncidentRecord): Promise<void> {
  const { numbers } = await childrenOf(table, { tenant, parent: number, standings: CHILD_STANDINGS }, 1);
  if (numbers.length > 0) {
    throw new DomainError('conflict', { reason: `${number} has others under it, ${numbers[0]} among them` });
  }
}
