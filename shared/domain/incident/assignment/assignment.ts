import type { Draft } from '#domain/incident/draft.ts';
import { isPaging } from '#domain/incident/paging/in-hand.ts';
import { transition } from '#domain/incident/record/lifecycle.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import type { AssignmentCommand } from './assignment-commands.ts';
import { sendToManager } from './bounces.ts';
import { handOver } from './handover.ts';

type Of<Type extends AssignmentCommand['type']> = Extract<AssignmentCommand, { type: Type }>;

/** Hands the record to a group, and perhaps to a person in it. Handed on too often, it goes to the incident manager. */
export function assign(
  draft: Draft,
  { group, assignee = null }: Pick<Of<'assign'>, 'group' | 'assignee'>,
  why?: string,
): void {
  handOver(draft, { group, assignee }, { why: why ?? null });
  sendToManager(draft);
}

/** The assignee takes it; a colleague who takes it over becomes the assignee. First contact makes the owner (ASG3). */
export function accept(draft: Draft): void {
  const { actor } = draft.context;
  // Whoever is paged again while it is in progress takes it as they would anew.
  if (!isPaging(draft.record) || draft.record.status !== 'in_progress') transition('accept', draft.record);
  if (actor.kind !== 'person') throw new DomainError('forbidden', { reason: 'only a person can accept an incident' });
  const { assignee, owner } = draft.record;
  const previous = assignee !== null && assignee !== actor.id ? { previous: { assignee } } : {};
  draft.add('accepted', { assignee: actor.id, owner: owner ?? actor.id, ...previous });
}
