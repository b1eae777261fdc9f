import type { Draft } from '#domain/incident/draft.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import type { ConversationCommand } from './conversation-commands.ts';

/** Somebody outside asks how it stands (COM2). That changes nothing: it resumes no hold and is no message. */
export function askStatus(draft: Draft, { others }: Extract<ConversationCommand, { type: 'ask-status' }>): void {
  const { capacity, context } = draft;
  if (capacity !== 'requester' && capacity !== 'participant') {
    throw new DomainError('forbidden', { reason: 'only those who take part are told by mail' });
  }
  draft.add('status-asked', { to: context.actor.id, others: [...others] });
}
