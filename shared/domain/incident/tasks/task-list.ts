import { DomainError } from '#domain/kernel/errors.ts';
import type { Task } from '#events/incident/task.ts';

type Tasks = readonly Task[];

/** @returns the list with the task as it is now, at the place it was added */
export function putTask(tasks: Tasks, task: Task): Task[] {
  const known = tasks.some(({ id }) => id === task.id);
  return known ? tasks.map((before) => (before.id === task.id ? task : before)) : [...tasks, task];
}

/** @throws DomainError not-found */
export function taskOf(tasks: Tasks, id: string): Task {
  const task = tasks.find((candidate) => candidate.id === id);
  if (task === undefined) throw new DomainError('not-found', { what: `task ${id}` });
  return task;
}

/** @returns the tasks as people read them: by their place, those at one place as they were added */
export function inOrder(tasks: Tasks): Task[] {
  return tasks.toSorted((a, b) => a.order - b.order);
}

/** @returns the place behind all others */
export function lastPlace(tasks: Tasks): number {
  return Math.max(0, ...tasks.map(({ order }) => order)) + 1;
}

export function openTasks(tasks: Tasks): Task[] {
  return tasks.filter(({ state }) => state === 'open');
}

/** @returns the task in an end state; nothing reminds of it any more */
export function ended(task: Task, end: Pick<Task, 'state' | 'outcome'> & { readonly endedAt: string }): Task {
  return { ...task, ...end, remindAt: [] };
}
