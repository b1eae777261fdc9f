import type { Incident } from '../../record/use-record.ts';

/** Where on the board a major incident stands. */
export type Stage = 'proposed' | 'running' | 'review' | 'over';

/** In the order of the board: what waits for a decision first. */
export const STAGES: readonly Stage[] = ['proposed', 'running', 'review', 'over'];

const RESOLVED: readonly Incident['status'][] = ['resolved', 'closed', 'canceled'];

type Standing = Pick<Incident, 'status'> & { readonly major: NonNullable<Incident['major']> };

/** Work has ended when the record is resolved, and what is left is its review. */
export function stageOf({ major: { state }, status }: Standing): Stage {
  if (state === 'proposed') return 'proposed';
  if (state !== 'accepted') return 'over';
  return RESOLVED.includes(status) ? 'review' : 'running';
}
