import type { Command } from '#domain/incident/commands.ts';
import { isUnresolved } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { isMoreUrgent, isRaisedRightly, worstOf } from '#domain/incident/record/standings.ts';
import { parseMeta } from '#shared/store/incidents/meta-item.ts';
import { childrenOf } from '#shared/store/incidents/relations.ts';
import { incidentPk, META } from '#shared/store/table/keys.ts';
import { readItems } from '#shared/store/table/read-items.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { type Cause, find, tell } from './relate-children.ts';

const PAGE = 100;
/** Ten pages of a hundred in one call each. Of more than a thousand the rest counts again with its next event. */
const MOST_PAGES = 10;

type Raise = Extract<Command, { type: 'raise' }>;

/** While many children change at once a round may be late; each is one more read of them. */
const MOST_ROUNDS = 5;

/**
 * A parent is never less urgent than its worst unresolved child (Semantics, rule 26). Whoever comes and finds it urgent enough
 * writes nothing, so that of a thousand children at once one raises it.
 *
 * @param number - the child something happened to
 * @returns whether the parent was told
 */
export async function ratePriority(parts: DeskParts, cause: Cause, parent: string, number: string): Promise<boolean> {
  const [above, child] = await Promise.all([find(parts, cause.tenant, parent), find(parts, cause.tenant, number)]);
  if (above === null || !isUnresolved(above.status)) return false;
  const command = raiseBy(above, child);
  if (command === null) return above.raised?.by === number && follow(parts, cause, above);
  await tell(parts, cause, parent, command);
  return true;
}

function raiseBy(parent: IncidentRecord, child: IncidentRecord | null): Raise | null {
  // An override hides what it would be; whether it must rise, it decides itself.
  if (!isUnder(child, parent.number) || !isMoreUrgent(child.priority, parent.raised?.priority ?? 'low')) return null;
  return { type: 'raise', priority: child.priority, by: child.number, replaces: null };
}

/**
 * The child that raised it ended, went elsewhere, or is less urgent: the worst of the others counts. That one may end while they
 * are counted, and its own event then finds nothing to do; so whoever lowers looks again until what stands is true.
 */
async function follow(parts: DeskParts, cause: Cause, parent: IncidentRecord): Promise<boolean> {
  let standing = parent;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const children = await childrenUnder(parts, cause.tenant, parent.number);
    if (isRaisedRightly(standing, children)) return round > 0;
    const worst = worstOf(children);
    const replaces = standing.raised?.by ?? null;
    const command: Raise = { type: 'raise', priority: worst?.priority ?? null, by: worst?.number ?? null, replaces };
    await tell(parts, round === 0 ? cause : { ...cause, id: `${cause.id}-${round}` }, parent.number, command);
    const next = await find(parts, cause.tenant, parent.number);
    if (next === null || !isUnresolved(next.status) || next.version === standing.version) return true;
    standing = next;
  }
  return true;
}

function isUnder(child: IncidentRecord | null, parent: string): child is IncidentRecord {
  return child !== null && child.parent === parent && isUnresolved(child.status);
}

async function childrenUnder({ table }: DeskParts, tenant: string, parent: string): Promise<IncidentRecord[]> {
  const found: IncidentRecord[] = [];
  let after: string | null = '';
  for (let page = 0; page < MOST_PAGES && after !== null; page++) {
    const standings = ['restless', 'quiet'] as const;
    const read: Awaited<ReturnType<typeof childrenOf>> = await childrenOf(
      table,
      { tenant, parent, standings },
      PAGE,
      after,
    );
    const keys = read.numbers.map((number) => ({ pk: incidentPk(tenant, number), sk: META }));
    const items = await readItems(table, keys, { consistent: true });
    found.push(...[...items.values()].map((item) => parseMeta(item).record));
    after = read.next;
  }
  return found.filter((child) => isUnder(child, parent));
}
