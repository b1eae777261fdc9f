import type { ListFilter } from '#shared/store/incidents/list-query.ts';
import { ALL, type Queue, type QueueChanges } from '#shared/store/queues/queue-changes.ts';

/**
 * Indexes follow the table within milliseconds, and nobody promises when. A page read sooner after a change than this may lack
 * it, so its tag is one that no later page has: whoever shows it reads it once more (ADR 0105).
 */
export const SETTLES_MS = 5_000;

/** @returns the queues of which at least one has changed whenever what the filter finds has */
export function queuesOf({ queue = [], assignee }: ListFilter): readonly Queue[] {
  if (assignee !== undefined) return [{ kind: 'assignee', name: assignee }];
  return queue.length > 0 ? queue.map((name) => ({ kind: 'group', name })) : [ALL];
}

export function queueTag({ changes, at }: QueueChanges, now: string): string {
  const settled = at === null || Date.parse(now) - Date.parse(at) >= SETTLES_MS;
  return settled ? `"q${changes}"` : `"q${changes}-new"`;
}
