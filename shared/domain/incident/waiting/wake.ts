import { endMaintenance } from '#domain/incident/alert/maintenance.ts';
import type { Draft } from '#domain/incident/draft.ts';
import type { Due } from '#domain/incident/plan.ts';
import { transition } from '#domain/incident/record/lifecycle.ts';

/** The date has come. What waited for the end of planned work is told of now. */
export function wake(draft: Draft, { at }: Due): void {
  draft.add('woken', { to: transition('wake', draft.record) }, { at, bySystem: true });
  endMaintenance(draft, at);
}
