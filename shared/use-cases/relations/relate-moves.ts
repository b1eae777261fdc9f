import { isUnresolved } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { childrenOf } from '#shared/store/incidents/relations.ts';
import { prepareParent } from '#shared/use-cases/incidents/relate-parent.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { type Cause, find, forEach, resolutionOf, tell } from './relate-children.ts';

/** What moves along with a former parent; of more the rest stays where it is and is told by its events. */
const MOST_MOVED = 100;

/** Brings records under one that was opened for what they all suffer from, with everything under them. @returns how many */
export async function gather(
  parts: DeskParts,
  cause: Cause,
  parent: string,
  children: readonly string[],
): Promise<number> {
  const record = await find(parts, cause.tenant, parent);
  if (record === null || record.parent !== null || !isUnresolved(record.status)) return 0;
  let moved = 0;
  await forEach(children, async (number) => {
    const child = await find(parts, cause.tenant, number);
    if (child === null || child.parent !== null || number === parent || !isUnresolved(child.status)) return;
    moved += child.hasChildren ? await moveChildren(parts, cause, number, parent) : 0;
    await tell(parts, cause, number, { type: 'move-under', parent, from: null });
    moved += 1;
  });
  return moved;
}

async function moveChildren(parts: DeskParts, cause: Cause, from: string, to: string): Promise<number> {
  const standings = ['restless', 'quiet'] as const;
  const { numbers } = await childrenOf(parts.table, { tenant: cause.tenant, parent: from, standings }, MOST_MOVED);
  await forEach(numbers, (number) => tell(parts, cause, number, { type: 'move-under', parent: to, from }));
  return numbers.length;
}

/**
 * A record came under another: puts right what happened to the other at the same moment. It may have come under a third
 * one itself, or have been resolved before it could find this child.
 */
export async function settleChild(parts: DeskParts, cause: Cause, number: string): Promise<void> {
  const child = await find(parts, cause.tenant, number);
  if (child === null || child.parent === null || !isUnresolved(child.status)) return;
  const parent = await find(parts, cause.tenant, child.parent);
  if (parent === null) return;
  if (parent.parent !== null) return moveUp(parts, cause, child, { ...parent, parent: parent.parent });
  const resolution = resolutionOf(parent);
  if (resolution !== null) await tell(parts, cause, number, resolution);
}

/** Two that came under each other at the same moment: the older one goes free, and is the parent. */
async function moveUp(
  parts: DeskParts,
  cause: Cause,
  child: IncidentRecord,
  parent: IncidentRecord & { readonly parent: string },
): Promise<void> {
  const { number } = child;
  if (parent.parent === number) {
    if (number < parent.number)
      await tell(parts, cause, number, { type: 'move-under', parent: null, from: parent.number });
    return;
  }
  const context = { ...cause, actor: SYSTEM, id: `${cause.id}.${parent.parent}` };
  await prepareParent(parts, context, parent.parent, null);
  await tell(parts, cause, number, { type: 'move-under', parent: parent.parent, from: parent.number });
}
