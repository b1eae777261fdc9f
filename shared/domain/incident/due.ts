import { beginMaintenance } from './alert/maintenance.ts';
import type { Draft } from './draft.ts';
import { type Due, plan } from './plan.ts';
import { EFFECTS } from './slices.ts';

/**
 * Applies what is due, in order, each stamped with its own due instant (Semantics, rule 20).
 *
 * Every command does this first, so that what it meets is what exact timers would have left, however late they run.
 * A deadline reached exactly is missed: nothing of the target is left (rule 10).
 */
export function applyDue(draft: Draft): void {
  for (let due = next(draft); due !== undefined && !draft.full; due = next(draft)) {
    apply(draft, due);
  }
  // Whoever is chosen is chosen now, of those who are there now: behind all that happened before.
  const turn = draft.full ? undefined : ahead(draft).find(isTurn);
  if (turn !== undefined && draft.context.roster !== undefined) apply(draft, turn);
}

function next(draft: Draft): Due | undefined {
  return ahead(draft).find((due) => !isTurn(due));
}

function ahead(draft: Draft): Due[] {
  return plan(draft.record, draft.configuration).filter(({ at }) => at <= draft.now);
}

function isTurn({ kind }: Due): boolean {
  return kind === 'assignment';
}

/** What people are told of: planned work that began meanwhile quiets it. */
const TOLD = /^page-|-(warning|deadline|step|tell)$/;
/** Of that, what is not done at all while the record is kept quiet; a verdict is given all the same. */
const WAITS_FOR_LOUD = /^(page|escalation)-/;

function apply(draft: Draft, due: Due): void {
  const silenced = TOLD.test(due.kind) && beginMaintenance(draft, due.at);
  if (silenced && WAITS_FOR_LOUD.test(due.kind)) return;
  EFFECTS[due.kind](draft, due);
}
