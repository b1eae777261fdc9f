import type { Command } from '#domain/incident/commands.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import type { Batch } from '#domain/problems/batch.ts';
import type { ProblemRecord } from '#domain/problems/problem-record.ts';
import type { IncidentResult } from '#shared/store/problems/batch-results.ts';
import { executeCommand } from '#shared/use-cases/incidents/execute-command.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';

/** What stands against one incident, and says nothing of the others. */
const REFUSED = ['conflict', 'wrong-status', 'not-found', 'unreadable', 'invalid'] as const;

/**
 * Asks one incident what an entry of its problem means for it. The same again finds it done, and says the same.
 *
 * @throws what another try may get through
 */
export async function askIncident(
  parts: DeskParts,
  problem: ProblemRecord,
  batch: Batch,
  { number, now }: { readonly number: string; readonly now: string },
): Promise<IncidentResult> {
  const { by, id } = batch;
  const actor = by === null ? SYSTEM : ({ kind: 'person', id: by, staff: true } as const);
  const context = { tenant: problem.tenant, now, id: `${id}.${number}`, actor };
  try {
    const command = commandOf(problem, batch);
    if (command === null) return { number, outcome: 'unchanged' };
    const { record } = await executeCommand(parts, context, number, command);
    return { number, ...becameOf(record, problem, batch) };
  } catch (error) {
    // Recovery: it is listed with its reason, and the others go on.
    const reason = reasonOf(error);
    if (reason === null) throw error;
    return { number, outcome: 'refused', reason };
  }
}

/** @returns null where nothing is asked any more */
function commandOf({ id: problem, workaround }: ProblemRecord, { kind }: Batch): Command | null {
  const told = workaround?.published === true ? { text: workaround.text, key: workaround.key } : null;
  switch (kind) {
    case 'link':
      return { type: 'link-problem', problem, workaround: told };
    case 'remove':
      return { type: 'unlink-problem', problem };
    case 'tell':
      // What was published since and withdrawn again is told to nobody.
      return told && { type: 'publish-workaround', problem, workaround: told };
    default:
      return kind satisfies never;
  }
}

function becameOf(
  { problem, workaroundTold }: IncidentRecord,
  { id, workaround }: ProblemRecord,
  { kind }: Batch,
): Pick<IncidentResult, 'outcome'> {
  switch (kind) {
    case 'link':
      return { outcome: problem === id ? 'linked' : 'unchanged' };
    case 'remove':
      return { outcome: problem === id ? 'unchanged' : 'removed' };
    case 'tell':
      return { outcome: workaroundTold !== undefined && workaroundTold === workaround?.key ? 'told' : 'unchanged' };
    default:
      return kind satisfies never;
  }
}

function reasonOf(error: unknown): string | null {
  if (!(error instanceof DomainError) || !(REFUSED as readonly string[]).includes(error.code)) return null;
  const { reason } = error.data as { readonly reason?: unknown };
  return typeof reason === 'string' ? reason : error.code;
}
