import type { Draft } from '#domain/incident/draft.ts';
import { refuseRunningMajor } from '#domain/incident/major/standing.ts';
import { isUnresolved, transition } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { addressOf } from '#domain/incident/tasks/task-owner.ts';
import { DomainError, invalid } from '#domain/kernel/errors.ts';
import type { MergingCommand } from './merging-commands.ts';

type Of<Type extends MergingCommand['type']> = Extract<MergingCommand, { type: Type }>;

/** The record is the same matter as another, which goes on for both. */
export function merge(draft: Draft, { into, moved }: Of<'merge'>): void {
  const { record } = draft;
  if (into === record.number) throw invalid('into', 'must be another record');
  transition('merge', record);
  refuseRunningMajor(record, 'merged');
  if (record.hasChildren) throw new DomainError('conflict', { reason: `${record.number} has others under it` });
  draft.add('merged', { into, moved }, { why: `the same matter as ${into}` });
}

/** What the other record has goes on here. Its tasks are told to their owners anew, for what they have to answer is another mail. */
export function takeIn(draft: Draft, { from, title, people, attachments, tasks, alert }: Of<'take-in'>): void {
  refuseUnlessOpen(draft.record);
  const files = [...attachments];
  draft.add('taken-in', { from, title, people: [...people], attachments: files, ...(alert && { alert }) });
  for (const task of tasks) draft.add('task-added', { task, to: addressOf(task.owner, draft.configuration) });
}

function refuseUnlessOpen({ number, status }: IncidentRecord): void {
  if (!isUnresolved(status)) throw new DomainError('conflict', { reason: `${number} is ${status}` });
}

/** The merging was a mistake: the record stands where it stood, and its clocks go on without the time in between. */
export function unmerge(draft: Draft, { tasks, alert }: Of<'unmerge'>): void {
  const { into, at: mergedAt } = mergingOf(draft.record);
  const to = transition('unmerge', draft.record);
  draft.add('unmerged', { from: into, mergedAt, to, tasks: [...tasks], ...(alert && { alert }) });
}

/** What came with the other record goes; what happened to it here went into what is given back. */
export function giveBack(draft: Draft, { to, moved, alert }: Of<'give-back'>): void {
  const { people, files, tasks } = moved;
  const ids = tasks.map(({ is }) => is);
  draft.add('given-back', { to, people, files, tasks: ids, ...(alert !== undefined && { alert }) });
}

/** @throws DomainError conflict for a record that is merged into none */
export function mergingOf({ number, merging }: IncidentRecord): NonNullable<IncidentRecord['merging']> {
  if (!merging) throw new DomainError('conflict', { reason: `${number} is merged into no other` });
  return merging;
}
