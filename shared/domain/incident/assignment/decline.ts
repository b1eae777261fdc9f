import type { Draft } from '#domain/incident/draft.ts';
import { transition } from '#domain/incident/record/lifecycle.ts';
import { DomainError } from '#domain/kernel/errors.ts';

/** Whom the desk chose does not take it: the next one of the group gets it, and nobody twice (Semantics, rule 44). */
export function decline(draft: Draft, { reason }: { readonly reason: string }): void {
  const { record, context } = draft;
  const { assignee, assignment, group } = record;
  transition('decline', record);
  if (assignment.state !== 'assigned' || assignee === null) {
    throw new DomainError('conflict', { reason: 'people chose who has it: hand it over instead' });
  }
  if (context.actor.id !== assignee) throw new DomainError('forbidden', { reason: `only ${assignee} can decline it` });
  draft.add('declined', { group, assignee, reason }, { why: reason });
}
