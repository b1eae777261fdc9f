import type { PagingRecord } from '#domain/paging/paging-record.ts';
import { later } from '#domain/time/later.ts';

export type Place = NonNullable<PagingRecord['next']>;

type Policy = Pick<PagingRecord, 'steps' | 'repeat'>;

export const FIRST = { round: 0, step: 0 } as const;

/** Whether nothing is left to take: the place after the last step, at which the incident manager is told. */
export function isEnd({ step }: Pick<Place, 'step'>, { steps }: Policy): boolean {
  return step >= steps.length;
}

/**
 * What comes after a step. One with nobody to reach takes no time, and the later ones keep their distance from it; all others
 * count from their own instant, however late they were taken (Semantics, rule 48).
 */
export function after(place: Place, took: 'time' | 'no-time', policy: Policy): Place {
  const { round, step, at } = place;
  const next = took === 'time' ? later(at, policy.steps[step]?.wait ?? 'PT0S') : at;
  const isLast = step + 1 >= policy.steps.length;
  // The end is a place behind the last step of the last round.
  if (isLast && round < policy.repeat) return { round: round + 1, step: 0, at: next };
  return { round, step: step + 1, at: next };
}

/** Whether the step ends its round. */
export function endsRound({ step }: Pick<Place, 'step'>, { steps }: Policy): boolean {
  return step + 1 >= steps.length;
}
