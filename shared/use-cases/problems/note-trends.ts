import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { isDomainError } from '#domain/kernel/errors.ts';
import { PROBLEM } from '#domain/problems/problem-type.ts';
import { isOpenProblem } from '#domain/problems/transitions.ts';
import { type CountedTrend, countedTrends } from '#domain/problems/trends/counted-trends.ts';
import { trendFound } from '#domain/problems/trends/trend-found.ts';
import { MOST_COUNTED, type TrendsPart } from '#domain/problems/trends/trends-fragment.ts';
import type { Incident } from '#events/incident/incident.ts';
import {
  type Counted,
  countOpened,
  openedSince,
  problemOfTrend,
  problemOfTrendItem,
} from '#shared/store/problems/trend-counts.ts';
import { readRecord } from '#shared/store/records/record-store.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { addNumbered } from '#shared/use-cases/kernel/one-record.ts';
import type { Cause } from '#shared/use-cases/relations/relate-children.ts';
import { readFound } from '#shared/use-cases/search/search-kinds.ts';
import { followed } from './changed-problem.ts';

const DAY_MS = 86_400_000;

/**
 * Counts an incident with those that have something in common with it; where they are as many as a trend of the configuration
 * says, they are proposed as a problem, once while that is open (LIF4, PRB3). A write and a query for each trend; only where
 * there are enough are the records themselves read, in one call.
 *
 * @returns numbers of the problems it proposed
 */
export async function noteTrends(parts: DeskParts, cause: Cause, incident: Incident): Promise<readonly string[]> {
  const rules = (await parts.configurations.current(cause.tenant)).document;
  const facts = { ...incident, requester: incident.requester?.email ?? null };
  const made: string[] = [];
  for (const counted of countedTrends(facts, rules)) {
    const problem = await noteTrend(parts, cause, incident, counted, rules);
    if (problem !== null) made.push(problem);
  }
  return made;
}

async function noteTrend(
  parts: DeskParts,
  cause: Cause,
  { number, openedAt }: Incident,
  counted: CountedTrend,
  rules: TrendsPart,
): Promise<string | null> {
  const { name, value, trend } = counted;
  const under = { tenant: cause.tenant, trend: name, value };
  await countOpened(parts.table, under, { number, openedAt, days: trend.days });
  const since = new Date(Date.parse(cause.now) - trend.days * DAY_MS).toISOString();
  const numbers = await openedSince(parts.table, under, { since, most: MOST_COUNTED });
  if (numbers.length < trend.incidents) return null;
  const found = trendFound(counted, await records(parts, cause.tenant, numbers), rules);
  return found === null ? null : propose(parts, cause, counted, found);
}

/** One that cannot be read counts nothing, and keeps the others from nothing. */
async function records({ table }: DeskParts, tenant: string, numbers: readonly string[]): Promise<IncidentRecord[]> {
  const found = await readFound(
    table,
    tenant,
    numbers.map((number) => ({ kind: 'incident', number })),
  );
  // What was read as an incident is one.
  return [...found.values()] as unknown as IncidentRecord[];
}

/** @param found - oldest first. @returns null where the problem that was proposed before is still open */
async function propose(
  parts: DeskParts,
  { tenant, id, now }: Cause,
  { name, trend, value }: CountedTrend,
  found: readonly IncidentRecord[],
): Promise<string | null> {
  const under: Counted = { tenant, trend: name, value };
  const last = found.at(-1);
  const seen = await problemOfTrend(parts.table, under);
  if (last === undefined || (seen !== null && (await isOpen(parts, tenant, seen)))) return null;
  const { problemManager } = (await parts.configurations.current(tenant)).document;
  const { label, by, days } = trend;
  const command = {
    type: 'open',
    fields: { title: last.title, description: '', configurationItems: by === 'category' ? [] : [itemOf(last, value)] },
    proposal: {
      ...{ incident: last.number, workaround: null, contributingFactors: [] },
      trend: { name, label, by, value, incidents: found.length, days },
    },
    ...{ rootCause: null, incidents: found.map(({ number }) => number), manager: problemManager },
  } as const;
  const context = { tenant, now, id: `${id}-trend-${name}`, actor: SYSTEM };
  try {
    const kept = await addNumbered(parts, PROBLEM, context, command, {
      beside: ({ after }) => (after === null ? [] : [problemOfTrendItem(under, after.id, seen)]),
    });
    await followed(parts, context, kept);
    return kept.record.id;
  } catch (error) {
    // Recovery: another incident of the same trend proposed it at the same moment.
    if (isDomainError(error, 'duplicate')) return null;
    throw error;
  }
}

async function isOpen({ table }: DeskParts, tenant: string, problem: string): Promise<boolean> {
  const { record } = await readRecord(table, PROBLEM, tenant, problem);
  return isOpenProblem(record.status);
}

/** As it stands on the record: what is counted together may be written in other cases. */
function itemOf({ configurationItems }: IncidentRecord, value: string): string {
  return configurationItems.find((item) => item.toLowerCase() === value) ?? value;
}
