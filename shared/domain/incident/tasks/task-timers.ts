import type { Task } from '#events/incident/task.ts';
import { openTasks } from './task-list.ts';

/** What time alone does to an open task: each reminder once, and the due instant once. */
export interface TaskTimer {
  readonly kind: 'task-reminder' | 'task-due';
  readonly at: string;
  readonly task: string;
}

/** They run whatever the record's status is: a hold stops the clocks of the record, not what others owe it. */
export function taskTimers(tasks: readonly Task[]): TaskTimer[] {
  return openTasks(tasks).flatMap(({ id, dueAt, overdue, remindAt }): TaskTimer[] => [
    ...remindAt.map((at) => ({ kind: 'task-reminder' as const, at, task: id })),
    ...(dueAt === null || overdue ? [] : [{ kind: 'task-due' as const, at: dueAt, task: id }]),
  ]);
}
