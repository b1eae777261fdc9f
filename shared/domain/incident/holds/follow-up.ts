import type { Draft } from '#domain/incident/draft.ts';
import type { Due } from '#domain/incident/plan.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';

/** When whoever put it on hold wanted to look at it again. */
export function followUpDue({ status, hold, followedUp }: IncidentRecord): Due[] {
  const followUpAt = followedUp ? null : (hold?.followUpAt ?? null);
  return status === 'on_hold' && followUpAt !== null ? [{ kind: 'follow-up', at: followUpAt }] : [];
}

export function remindOfFollowUp(draft: Draft, { at }: Due): void {
  draft.add('follow-up-due', { reason: draft.record.hold?.reason ?? '' }, { at, bySystem: true });
}
