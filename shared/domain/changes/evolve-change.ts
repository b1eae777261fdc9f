import { DomainError } from '#domain/kernel/errors.ts';
import { followed } from '#domain/kernel/followed.ts';
import type { Ask, ChangeEntry, ChangeRecord } from './change-record.ts';
import { changeTransition } from './transitions.ts';

/** Folds one entry into a change. */
export function evolveChange(before: ChangeRecord | null, entry: ChangeEntry): ChangeRecord {
  const stamp = followed(before, entry);
  if (entry.type === 'requested') return { ...begin(entry), ...stamp };
  if (before === null) throw new DomainError('conflict', { reason: 'a journal begins with its request' });
  return { ...before, ...changes(before, entry), ...stamp };
}

function begin(entry: Extract<ChangeEntry, { type: 'requested' }>) {
  const { tenant, id, fields, incident, assignee } = entry.data;
  return {
    ...{ tenant, id, status: 'requested' as const, fields, incident, assignee, requestedBy: entry.by },
    ...{ approval: null, refusal: null, window: null, implementation: null, requestedAt: entry.at },
    asks: incident === null ? [] : [askOf(entry, 'link')],
  };
}

function changes(before: ChangeRecord, entry: Exclude<ChangeEntry, { type: 'requested' }>): Partial<ChangeRecord> {
  const { status, asks, window } = before;
  const { by, at } = entry;
  switch (entry.type) {
    case 'changed':
      return { fields: entry.data.fields };
    case 'assigned':
      return { assignee: entry.data.assignee };
    case 'approved':
      return { status: changeTransition('approve', status), approval: { by, at, reason: null } };
    case 'rejected':
      return { status: 'rejected', refusal: { by, at, reason: entry.data.reason }, asks: ending(before, entry) };
    case 'scheduled':
      return {
        ...{ status: changeTransition('schedule', status), window: entry.data },
        ...(window !== null && { asks: [...asks, askOf(entry, 'let-go')] }),
      };
    case 'implemented':
      return { status: 'implemented', implementation: { ...entry.data, by, at }, asks: ending(before, entry) };
    case 'canceled':
      return { status: 'canceled', refusal: { by, at, reason: entry.data.reason }, asks: ending(before, entry) };
    case 'carried-out':
      return { asks: asks.filter(({ version }) => version !== entry.data.of) };
    default:
      return entry satisfies never;
  }
}

/** Nobody is asked anything where it had neither an incident nor a window. */
function ending({ asks, incident, window }: ChangeRecord, entry: ChangeEntry): Ask[] {
  return incident === null && window === null ? asks : [...asks, askOf(entry, 'end')];
}

function askOf({ version, id, by, as }: ChangeEntry, kind: Ask['kind']): Ask {
  return { version, id, kind, by: as === 'automation' ? null : by };
}
