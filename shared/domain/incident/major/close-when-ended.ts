import type { Draft } from '#domain/incident/draft.ts';
import { openRecovery } from '#domain/incident/tasks/closing.ts';
import { skipOpenTasks } from '#domain/incident/tasks/tasks.ts';

/** Somebody said that the resolution holds while the review was to come: the record closes when that ends (Semantics, rule 56). */
export function closeWhenEnded(draft: Draft): void {
  const { major, status, confirmedAhead, tasks } = draft.record;
  if (confirmedAhead !== true || major?.state !== 'ended' || status !== 'resolved') return;
  if (openRecovery(tasks).length > 0) return;
  skipOpenTasks(draft, { bySystem: true });
  draft.add('closed', { code: 'confirmed', how: 'confirmed' }, { bySystem: true });
}
