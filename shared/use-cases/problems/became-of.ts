import type { IncidentRecord } from '#domain/incident/record/record.ts';
import type { Batch } from '#domain/problems/batch.ts';
import type { ProblemRecord } from '#domain/problems/problem-record.ts';
import type { IncidentResult } from '#shared/store/problems/batch-results.ts';

type Became = Pick<IncidentResult, 'outcome' | 'reason'>;

/** By which an incident knows a resolution of its problem again. */
export function resolutionKey(problem: string, version: number): string {
  return `${problem}@${version}`;
}

/** What an incident that was asked came to; of one that was asked twice the same. */
export function becameOf(record: IncidentRecord, problem: ProblemRecord, { kind }: Batch): Became {
  const { id, workaround, resolution } = problem;
  switch (kind) {
    case 'link':
      return { outcome: record.problem === id ? 'linked' : 'unchanged' };
    case 'remove':
      return { outcome: record.problem === id ? 'unchanged' : 'removed' };
    case 'tell':
      return { outcome: workaround !== null && record.workaroundTold === workaround.key ? 'told' : 'unchanged' };
    case 'resolve':
      return resolution === null ? { outcome: 'unchanged' } : resolvedOf(record, id, resolution);
    case 'undo':
      return resolution === null ? { outcome: 'unchanged' } : restoredOf(record, id, resolution);
    default:
      return kind satisfies never;
  }
}

type Resolution = NonNullable<ProblemRecord['resolution']>;

function resolvedOf({ status, problemResolution: ended }: IncidentRecord, id: string, of: Resolution): Became {
  if (ended?.resolution !== resolutionKey(id, of.version)) return { outcome: 'unchanged', reason: `it is ${status}` };
  if (ended.closed) return { outcome: 'closed' };
  return of.closeLinked ? { outcome: 'resolved', reason: 'recovery tasks are still open' } : { outcome: 'resolved' };
}

function restoredOf({ problemResolution: ended }: IncidentRecord, id: string, of: Resolution): Became {
  if (ended?.resolution === resolutionKey(id, of.version) && ended.over === 'restored') return { outcome: 'restored' };
  return { outcome: 'unchanged', reason: 'somebody has worked on it since' };
}
