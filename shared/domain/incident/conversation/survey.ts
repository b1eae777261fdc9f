import type { Draft } from '#domain/incident/draft.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import type { ConversationCommand } from './conversation-commands.ts';

/**
 * What the requester says of a closed record, once for each closure. It neither opens the record nor counts as a message.
 *
 * @throws DomainError wrong-status for a record that is not closed, conflict when it was answered or closed again since
 */
export function survey(
  draft: Draft,
  { score, comment, closedAt }: Extract<ConversationCommand, { type: 'survey' }>,
): void {
  const { record, capacity } = draft;
  if (capacity !== 'requester') throw new DomainError('forbidden', { reason: 'only the requester is asked' });
  if (record.status !== 'closed') {
    throw new DomainError('wrong-status', { status: record.status, command: 'survey', allowed: ['closed'] });
  }
  if (record.closedAt !== closedAt) throw new DomainError('conflict', { reason: 'it was closed again since' });
  if (record.survey?.closedAt === closedAt) throw new DomainError('conflict', { reason: 'it was answered already' });
  draft.add('surveyed', { score, comment, closedAt });
}
