import type { Draft } from '#domain/incident/draft.ts';
import { isUnresolved } from '#domain/incident/record/lifecycle.ts';
import { DomainError, invalid } from '#domain/kernel/errors.ts';
import type { PageByHandCommand } from './paging-commands.ts';
import { whoIs } from './take-page-step.ts';

/** Pages people at once, whatever policy runs. @throws DomainError wrong-status, or invalid where there is nobody to page */
export function pageByHand(draft: Draft, { whom, message = '' }: PageByHandCommand): void {
  const { status } = draft.record;
  if (!isUnresolved(status)) throw new DomainError('wrong-status', { status, command: 'page', allowed: [] });
  const found = whoIs(draft, [whom], draft.now);
  const [nobody] = found.nobody;
  if (nobody !== undefined) throw invalid('whom', nobody.reason);
  draft.add('page-requested', { whom, message, ...found }, { why: message === '' ? null : message });
}
