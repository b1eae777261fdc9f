import type { Draft } from '#domain/incident/draft.ts';
import type { Due } from '#domain/incident/plan.ts';
import { taskOf } from './task-list.ts';
import { addressOf } from './task-owner.ts';

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
