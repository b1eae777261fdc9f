import type { Draft } from '#domain/incident/draft.ts';
import type { Due } from '#domain/incident/plan.ts';
import type { ClockName } from '#events/terms/vocabulary.ts';
import { clocksDue } from './plan-clocks.ts';

/** So much of a target is used that people are to look at it. */
export function warn(draft: Draft, { at, clock = 'resolution', threshold = 0 }: Due): void {
  const deadline = clocksDue(draft.record, draft.configuration).find(({ kind }) => kind === `${clock}-deadline`);
  const dueAt = deadline?.at ?? at;
  const data = { clock, threshold, ...promisedBy(draft, clock), dueAt, detectedAt: draft.now };
  draft.add('sla-warned', data, { at, bySystem: true });
}

export function breach(draft: Draft, { at, clock = 'resolution' }: Due): void {
  const data = { clock, breachedAt: at, detectedAt: draft.now, ...promisedBy(draft, clock) };
  draft.add('sla-breached', data, { at, bySystem: true });
}

/** Named in the fact, because the record may be with somebody else before the event is read. */
function promisedBy({ record }: Draft, name: ClockName): { group?: string } {
  const group = record.clocks.find((clock) => clock.name === name)?.term.group;
  return group === undefined ? {} : { group };
}
