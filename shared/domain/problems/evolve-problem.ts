import { DomainError } from '#domain/kernel/errors.ts';
import { followed } from '#domain/kernel/followed.ts';
import type { Batch, BatchKind } from './batch.ts';
import type { ProblemEntry, ProblemRecord } from './problem-record.ts';
import { problemTransition } from './transitions.ts';

/** Folds one entry into a problem. */
export function evolveProblem(before: ProblemRecord | null, entry: ProblemEntry): ProblemRecord {
  const stamp = followed(before, entry);
  if (entry.type === 'opened') return { ...begin(entry), ...stamp };
  if (before === null) throw new DomainError('conflict', { reason: 'a journal begins with its opening' });
  return { ...before, ...changes(before, entry), ...stamp };
}

function begin(entry: Extract<ProblemEntry, { type: 'opened' }>) {
  const { tenant, id, fields, proposal, rootCause, incidents } = entry.data;
  return {
    ...{ tenant, id, status: 'new' as const, fields, group: null, assignee: null, workaround: null },
    ...{ rootCause, proposal, openedAt: entry.at, resolvedAt: null, closedAt: null, resolution: null },
    batches: incidents.length === 0 ? [] : [batchOf(entry, 'link', incidents)],
  };
}

function changes(before: ProblemRecord, entry: Exclude<ProblemEntry, { type: 'opened' }>): Partial<ProblemRecord> {
  const { status } = before;
  const also = (kind: BatchKind, numbers: string[] = []) => [...before.batches, batchOf(entry, kind, numbers)];
  switch (entry.type) {
    case 'changed':
      return { fields: entry.data.fields };
    case 'assigned':
      return { ...entry.data, status: problemTransition('assign', status) };
    case 'incidents-linked':
      return { batches: also('link', entry.data.numbers) };
    case 'incidents-removed':
      return { batches: also('remove', entry.data.numbers) };
    case 'workaround-given':
      return {
        ...{ status: problemTransition('workaround', status), workaround: workaroundOf(before, entry) },
        ...(entry.data.published && { batches: also('tell') }),
      };
    case 'cause-found':
      return { rootCause: entry.data.text };
    case 'resolved':
      return {
        ...{ status: 'resolved', resolvedAt: entry.at, batches: also('resolve') },
        resolution: { ...entry.data, version: entry.version, at: entry.at, stood: status, undoneBy: null },
      };
    case 'undone':
      return {
        ...{ status: before.resolution?.stood ?? status, resolvedAt: null, batches: also('undo') },
        resolution: before.resolution && { ...before.resolution, undoneBy: entry.version },
      };
    case 'carried-out':
      return { batches: before.batches.filter(({ version }) => version !== entry.data.of) };
    case 'closed':
      return { status: 'closed', closedAt: entry.at };
    case 'canceled':
      return { status: 'canceled', closedAt: entry.at };
    default:
      return entry satisfies never;
  }
}

/** A text that was there before keeps its name: whoever was told of it is not told again. */
function workaroundOf(
  { id, workaround }: ProblemRecord,
  { at, version, data }: Extract<ProblemEntry, { type: 'workaround-given' }>,
): ProblemRecord['workaround'] {
  const { text, published } = data;
  return { text, published, at, key: workaround?.text === text ? workaround.key : `${id}@${version}` };
}

function batchOf({ version, id, by, as }: ProblemEntry, kind: BatchKind, numbers: readonly string[]): Batch {
  return { version, id, kind, by: as === 'automation' ? null : by, numbers: [...numbers] };
}
