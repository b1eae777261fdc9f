import type { Draft } from '#domain/incident/draft.ts';
import type { Due } from '#domain/incident/plan.ts';
import { transition } from '#domain/incident/record/lifecycle.ts';
import { reminderRule } from './hold-reminders.ts';

/** Reminds the requester once more; when that was done often enough, nobody answers and the record is resolved (rule 23). */
export function remindOfHold(draft: Draft, { at }: Due): void {
  const { hold } = draft.record;
  const rule = reminderRule(draft.record, draft.configuration);
  if (hold === null || rule === null) return;
  const stamp = { at, bySystem: true };
  const count = hold.reminded + 1;
  if (count <= rule.count) return draft.add('hold-reminded', { reason: hold.reason, count, of: rule.count }, stamp);
  transition('resolve', draft.record);
  const notes = `We have asked ${times(rule.count)} and had no answer, so we take this as settled.`;
  draft.add('resolved', { code: rule.thenResolveCode, notes, workaround: false, responds: false }, stamp);
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
