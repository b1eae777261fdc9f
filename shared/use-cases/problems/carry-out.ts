import { SYSTEM } from '#domain/kernel/actor.ts';
import type { Batch } from '#domain/problems/batch.ts';
import type { ProblemRecord } from '#domain/problems/problem-record.ts';
import { PROBLEM } from '#domain/problems/problem-type.ts';
import { keepResult, resultsOfBatch } from '#shared/store/problems/batch-results.ts';
import { linkedIncidents } from '#shared/store/problems/linked-incidents.ts';
import { readRecord } from '#shared/store/records/record-store.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { changeOne } from '#shared/use-cases/kernel/one-record.ts';
import { forEach } from '#shared/use-cases/relations/relate-children.ts';
import { askIncident } from './ask-incident.ts';
import type { Progress } from './problems.ts';

/** Ten at once, four calls each: what somebody waits for. The rest is done in the background. */
export const MOST_IN_CALL = 40;

interface Asked {
  readonly now: string;
  /** More than so many are left to whoever comes next. */
  readonly most: number;
}

/**
 * Does what is left of what an entry asked of the incidents. Each result is kept beside the problem as it comes, so that whoever is
 * interrupted goes on where it stopped, and two at the same time do nothing twice.
 *
 * @throws what failed for what is no fault of an incident, after all others had their turn
 */
export async function carryOutBatch(
  parts: DeskParts,
  problem: ProblemRecord,
  batch: Batch,
  { now, most }: Asked,
): Promise<Progress> {
  const { tenant, id } = problem;
  const of = { tenant, problem: id, version: batch.version };
  const [numbers, done] = await Promise.all([numbersOf(parts, problem, batch), resultsOfBatch(parts.table, of)]);
  const left = numbers.filter((number) => !done.some((result) => result.number === number));
  if (left.length > most) return { state: 'running', results: done };
  const results = [...done];
  await forEach(left, async (number) => {
    const result = await askIncident(parts, problem, batch, { number, now });
    await keepResult(parts.table, of, result);
    results.push(result);
  });
  const context = { tenant, now, id: `${batch.id}.done`, actor: SYSTEM };
  await changeOne(parts, PROBLEM, context, { id, command: { type: 'carried-out', of: batch.version } });
  return { state: 'done', results: results.toSorted((a, b) => (a.number < b.number ? -1 : 1)) };
}

/** Whatever of a problem is not done yet, in the order in which it was asked. @returns how many entries that were */
export async function carryOutRest(
  parts: DeskParts,
  { tenant, number, now }: { readonly tenant: string; readonly number: string; readonly now: string },
): Promise<number> {
  const { record } = await readRecord(parts.table, PROBLEM, tenant, number);
  for (const batch of record.batches) {
    await carryOutBatch(parts, record, batch, { now, most: Number.POSITIVE_INFINITY });
  }
  return record.batches.length;
}

/** All that are linked, unless some were named; what is undone is what was done. */
async function numbersOf(
  { table }: DeskParts,
  { tenant, id: problem, resolution }: ProblemRecord,
  { kind, numbers }: Batch,
): Promise<readonly string[]> {
  if (kind === 'link' || kind === 'remove') return numbers;
  if (kind !== 'undo') return linkedIncidents(table, tenant, problem);
  if (resolution === null) return [];
  const done = await resultsOfBatch(table, { tenant, problem, version: resolution.version });
  return done.filter(({ outcome }) => outcome === 'closed' || outcome === 'resolved').map(({ number }) => number);
}
