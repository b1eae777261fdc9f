import { isDomainError } from '#domain/kernel/errors.ts';
import type { ProblemCommand, ProblemRecord } from '#domain/problems/problem-record.ts';
import { PROBLEM } from '#domain/problems/problem-type.ts';
import { resultsOfBatch } from '#shared/store/problems/batch-results.ts';
import { linkedIncidents } from '#shared/store/problems/linked-incidents.ts';
import { readRecord } from '#shared/store/records/record-store.ts';
import { log } from '#shared/telemetry/log.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { changeOne, type Kept } from '#shared/use-cases/kernel/one-record.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { carryOutBatch, MOST_IN_CALL } from './carry-out.ts';
import type { ChangedProblem, Progress, WholeProblem } from './problems.ts';

export async function wholeProblem({ table }: DeskParts, tenant: string, number: string): Promise<WholeProblem> {
  const [{ record }, incidents] = await Promise.all([
    readRecord(table, PROBLEM, tenant, number),
    linkedIncidents(table, tenant, number),
  ]);
  return { record, incidents, resolution: await resolutionOf(table, record) };
}

async function resolutionOf(table: DeskParts['table'], record: ProblemRecord): Promise<Progress | null> {
  const { tenant, id: problem, resolution, batches } = record;
  if (resolution === null) return null;
  const version = resolution.undoneBy ?? resolution.version;
  const state = batches.some((batch) => batch.version === version) ? 'running' : 'done';
  return { state, results: await resultsOfBatch(table, { tenant, problem, version }) };
}

export async function changeProblem(
  parts: DeskParts,
  context: RequestContext,
  id: string,
  command: ProblemCommand,
): Promise<ChangedProblem> {
  return followed(parts, context, await changeOne(parts, PROBLEM, context, { id, command }));
}

/** What the change asks of the incidents is begun at once; what is too much for one call, or fails, is done in the background. */
export async function followed(
  parts: DeskParts,
  { now, tenant }: RequestContext,
  { record, replayed }: Kept<ProblemRecord>,
): Promise<ChangedProblem> {
  const progress = await progressOf(parts, record, now);
  const whole = await wholeProblem(parts, tenant, record.id);
  return { ...whole, replayed, progress };
}

/** A change that asks something of the incidents is the last entry: it has the record’s version. */
async function progressOf(parts: DeskParts, record: ProblemRecord, now: string): Promise<Progress | null> {
  const { tenant, id: problem, version, batches } = record;
  const batch = batches.find((one) => one.version === version);
  if (batch === undefined) return null;
  try {
    return await carryOutBatch(parts, record, batch, { now, most: MOST_IN_CALL });
  } catch (error) {
    // Recovery: the entry is written, and its event has the rest done in the background.
    if (isDomainError(error, 'not-found')) throw error;
    log('PROBLEM_LEFT_TO_BACKGROUND', { tenant, number: problem }, error);
    return { state: 'running', results: await resultsOfBatch(parts.table, { tenant, problem, version }) };
  }
}
