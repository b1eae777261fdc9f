import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { noteTrends } from '#shared/use-cases/problems/note-trends.ts';
import { proposeProblem } from '#shared/use-cases/problems/propose-problem.ts';
import { type Cause, resolveChildren } from '#shared/use-cases/relations/relate-children.ts';
import { countUnder } from '#shared/use-cases/relations/relate-majors.ts';
import { gather, settleChild } from '#shared/use-cases/relations/relate-moves.ts';
import { ratePriority } from '#shared/use-cases/relations/relate-priority.ts';
import { announceUpdate } from '#shared/use-cases/relations/relate-public.ts';
import { noteRecovery } from '#shared/use-cases/relations/relate-recovery.ts';

/**
 * What follows for others from what happened to one record (Semantics, rule 26). Every part reads what stands now and may be
 * done again: the second time finds it done.
 *
 * @returns what was done, for the log; null where nothing follows
 */
export async function relate(parts: DeskParts, event: IncidentEvent, now: string): Promise<string | null> {
  const { tenant, number, id, at, incident } = event;
  const cause: Cause = { tenant, id, now };
  const { parent } = incident;
  switch (event.name) {
    case 'resolved':
      if (incident.hasChildren) return `${await resolveChildren(parts, cause, number)} children asked`;
      return recovered(parts, cause, { number, parent, at });
    case 'canceled':
    case 'merged':
    case 'alert-recovered':
      return recovered(parts, cause, { number, parent, at });
    case 'opened':
      return parent === null ? counted(parts, cause, event) : settled(parts, cause, number, [parent]);
    case 'reopened':
    case 'unmerged':
    case 'restored':
      return settled(parts, cause, number, [parent]);
    case 'reclassified': {
      const { changes } = event.data;
      const trends = parent === null && (changes.category || changes.configurationItems);
      if (trends && changes.parent === undefined) return counted(parts, cause, event);
      return settled(parts, cause, number, [parent, changes.parent?.from]);
    }
    case 'major-updated':
      return (await announceUpdate(parts, cause, event)) ? 'announced' : 'nothing';
    case 'problem-proposed':
      return `proposed as ${await proposeProblem(parts, cause, number, event.data)}`;
    case 'adopted':
      return `${await gather(parts, cause, number, event.data.children)} moved`;
    default:
      return null;
  }
}

/** @param parents - what it is under, then what it was under before */
async function settled(parts: DeskParts, cause: Cause, number: string, parents: readonly unknown[]): Promise<string> {
  await settleChild(parts, cause, number);
  for (const parent of new Set(parents)) {
    if (typeof parent === 'string') await ratePriority(parts, cause, parent, number);
  }
  const [above] = parents;
  if (typeof above === 'string') await countUnder(parts, cause, above);
  return 'settled';
}

async function counted(parts: DeskParts, cause: Cause, { incident }: IncidentEvent): Promise<string> {
  const made = await noteTrends(parts, cause, incident);
  return made.length === 0 ? 'counted' : `proposed as ${made.join(', ')}`;
}

async function recovered(
  parts: DeskParts,
  cause: Cause,
  { parent, ...child }: { number: string; parent: string | null; at: string },
): Promise<string> {
  if (parent === null) return 'nothing';
  await ratePriority(parts, cause, parent, child.number);
  return (await noteRecovery(parts, cause, { ...child, parent })) ? 'all quiet' : 'others are restless';
}
