import type * as z from 'zod';
import { groupOf } from '#domain/assignment/groups.ts';
import type { Draft } from '#domain/incident/draft.ts';
import { isUnresolved } from '#domain/incident/record/lifecycle.ts';
import { DomainError, invalid } from '#domain/kernel/errors.ts';
import type { SupportSchema } from './assignment-commands.ts';

/**
 * Asks somebody who knows more, or a group; whoever has the record keeps it, and nothing else of it changes. Who is asked takes
 * no part in it: those who do are told what its requester is told, and are shown to them.
 *
 * @throws DomainError invalid unless exactly one is asked, and not its requester
 */
export function askSupport(draft: Draft, { person, group, message }: z.output<typeof SupportSchema>): void {
  const { status, requester } = draft.record;
  if (!isUnresolved(status)) throw new DomainError('wrong-status', { status, command: 'support', allowed: [] });
  if ((person === undefined) === (group === undefined)) throw invalid('person', 'either a person or a group is asked');
  if (person !== undefined && person === requester?.email) throw invalid('person', 'is the requester of the record');
  if (group !== undefined) groupOf(group, draft.configuration);
  draft.add('support-requested', { person: person ?? null, group: group ?? null, message });
}
