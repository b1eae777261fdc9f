import type { Command } from '#domain/incident/commands.ts';
import { type Actor, SYSTEM } from '#domain/kernel/actor.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import type { Batch } from '#domain/problems/batch.ts';
import type { ProblemRecord } from '#domain/problems/problem-record.ts';
import type { IncidentResult } from '#shared/store/problems/batch-results.ts';
import { executeCommand } from '#shared/use-cases/incidents/execute-command.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { becameOf, resolutionKey } from './became-of.ts';

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
  const context = { tenant: problem.tenant, now, id: `${batch.id}.${number}`, actor: actorOf(batch) };
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

/** Who links a record has touched it; what follows from the problem is nobody's work on the record. */
function actorOf({ kind, by }: Batch): Actor {
  const isByHand = kind === 'link' || kind === 'remove';
  return isByHand && by !== null ? { kind: 'person', id: by, staff: true } : SYSTEM;
}

/** @returns null where nothing is asked any more */
function commandOf({ id: problem, workaround, resolution }: ProblemRecord, { kind }: Batch): Command | null {
  const told = workaround?.published === true ? { text: workaround.text, key: workaround.key } : null;
  const named = resolution && { problem, resolution: resolutionKey(problem, resolution.version) };
  switch (kind) {
    case 'link':
      return { type: 'link-problem', problem, workaround: told };
    case 'remove':
      return { type: 'unlink-problem', problem };
    case 'tell':
      return told && { type: 'publish-workaround', problem, workaround: told };
    case 'resolve':
      return (
        named && { type: 'resolve-with-problem', ...named, notes: resolution.notes, close: resolution.closeLinked }
      );
    case 'undo':
      return named && { type: 'restore', ...named };
    default:
      return kind satisfies never;
  }
}

function reasonOf(error: unknown): string | null {
  if (!(error instanceof DomainError) || !(REFUSED as readonly string[]).includes(error.code)) return null;
  const { reason } = error.data as { readonly reason?: unknown };
  return typeof reason === 'string' ? reason : error.code;
}
