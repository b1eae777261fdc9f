import type { Task } from '#events/incident/task.ts';
import { openTasks } from './task-list.ts';

/** Restoring the business can outlast restoring IT (LIF7). */
export function openRecovery(tasks: readonly Task[]): Task[] {
  return openTasks(tasks).filter(({ kind }) => kind === 'recovery');
}

/**
 * @returns the instant at which the last recovery task ended, from which on nothing of them is in the way of closing; an
 * instant before all others when there never was one; null while one is open
 */
export function closableSince(tasks: readonly Task[]): string | null {
  if (openRecovery(tasks).length > 0) return null;
  const ends = tasks.filter(({ kind }) => kind === 'recovery').map(({ endedAt }) => endedAt ?? '');
  return ends.toSorted().at(-1) ?? '';
}
