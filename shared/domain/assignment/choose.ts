import type { ChoosingMethod } from '#events/incident/assignment.ts';

/** What a choice between those who could have a record depends on. */
export interface Candidate {
  readonly email: string;
  /** How many unresolved records they have that are neither on hold nor waiting; null where nobody counted. */
  readonly load: number | null;
  /** Counts up with every automatic assignment in the group; 0 for whoever never had one. */
  readonly turn: number;
}

/** @returns whoever it is next; undefined of nobody (Semantics, rule 42) */
export function choose(method: ChoosingMethod, candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.toSorted((a, b) => (method === 'least_loaded' ? byLoad(a, b) : 0) || byTurn(a, b))[0];
}

function byLoad(a: Candidate, b: Candidate): number {
  return (a.load ?? 0) - (b.load ?? 0);
}

/** Longest ago, never first; ties in the order of addresses. */
function byTurn(a: Candidate, b: Candidate): number {
  return a.turn - b.turn || (a.email < b.email ? -1 : 1);
}

/**
 * @returns the turn that whoever was chosen has now: later than every other candidate’s, however many are chosen within one
 * millisecond and whichever way clocks of machines differ
 */
export function nextTurn(candidates: readonly Candidate[], nowMillis: number): number {
  return Math.max(nowMillis, ...candidates.map(({ turn }) => turn + 1));
}
