import { taskOf } from '#domain/tasks/task-list.ts';
import { addressOf } from '#domain/tasks/task-owner.ts';
import type { Due } from '../plan.ts';
import type { Draft } from './draft.ts';

/** What time alone does about a task: its owner is reminded, then told that it is due. */

export function remindOfTask(draft: Draft, { at, task: id = '' }: Due): void {
  const task = taskOf(draft.record.tasks, id);
  const remindAt = task.remindAt.filter((reminder) => reminder !== at);
  const to = addressOf(task.owner, draft.configuration);
  draft.add('task-reminded', { task: { ...task, remindAt }, to }, { at, bySystem: true });
}

export function taskIsDue(draft: Draft, { at, task: id = '' }: Due): void {
  const task = taskOf(draft.record.tasks, id);
  const to = addressOf(task.owner, draft.configuration);
  draft.add('task-overdue', { task: { ...task, overdue: true }, to }, { at, bySystem: true });
}
