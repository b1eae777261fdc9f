import { isUnresolved } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import type { MajorsPart } from '#domain/majors/majors-fragment.ts';
import { countChildrenOf } from '#shared/store/incidents/relations.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { type Cause, find, tell } from './relate-children.ts';

/**
 * Enough records are under one for a rule to propose it as a major incident (Semantics, rule 52). Counted by the index, which is a moment
 * behind the table; whatever comes under it later counts again. Where no rule asks for it nothing is counted.
 *
 * @returns whether the parent was told
 */
export async function countUnder(parts: DeskParts, cause: Cause, parent: string): Promise<boolean> {
  const { tenant } = cause;
  const { majorIncidents } = (await parts.configurations.current(tenant)).document;
  if (!majorIncidents.rules.some(({ children }) => children !== undefined)) return false;
  const above = await find(parts, tenant, parent);
  const asked = above === null ? [] : askedOf(above, majorIncidents);
  if (asked.length === 0) return false;
  const children = await countChildrenOf(parts.table, { tenant, parent, most: Math.max(...asked) });
  if (children < Math.min(...asked)) return false;
  await tell(parts, { ...cause, id: `${cause.id}-major` }, parent, { type: 'count-children', children });
  return true;
}

/** @returns how many children each rule asks for that may still propose the record */
function askedOf(
  { major, status, majorRules = [] }: IncidentRecord,
  { rules }: MajorsPart['majorIncidents'],
): number[] {
  if (!isUnresolved(status) || major?.state === 'proposed' || major?.state === 'accepted') return [];
  return rules.flatMap(({ name, children }) => (children === undefined || majorRules.includes(name) ? [] : [children]));
}
