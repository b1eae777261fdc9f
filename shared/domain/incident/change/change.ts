import type { Draft } from '#domain/incident/draft.ts';
import { transition } from '#domain/incident/record/lifecycle.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import type { ChangeSideCommand } from './change-commands.ts';

type Of<Type extends ChangeSideCommand['type']> = Extract<ChangeSideCommand, { type: Type }>;

/** The hold reason of what waits for its change. */
export const AWAITING_CHANGE = 'awaiting_change';

/** A record has one change at a time: another may be raised when that is over. */
export function linkChange(draft: Draft, { change, replaces }: Of<'link-change'>): void {
  const { number, mergedInto, change: known } = draft.record;
  if (known === change) return;
  if (mergedInto !== null) throw new DomainError('conflict', { reason: `${number} goes on as ${mergedInto}` });
  if (known !== null && known !== replaces) {
    throw new DomainError('conflict', { reason: `${number} has the change ${known}` });
  }
  draft.add('change-linked', { change });
}

/**
 * Its change is over, which is told once. What awaited it goes on where that was successful; otherwise it stays on hold, for
 * nothing of what it waits for is there, and whoever has it is told to decide (Semantics, rule 62).
 */
export function endChange(draft: Draft, { type: _, ...end }: Of<'end-change'>): void {
  const { change, outcome } = end;
  const { status, hold, change: known, changeEnded } = draft.record;
  if (known !== change || changeEnded === change) return;
  const resumes = outcome === 'successful' && status === 'on_hold' && hold?.reason === AWAITING_CHANGE;
  draft.add('change-ended', { ...end, resumes });
  if (!resumes) return;
  const because = `${change} was implemented`;
  const to = transition('resume after change', draft.record);
  draft.add('resumed', { from: status, to, because }, { why: because });
}
