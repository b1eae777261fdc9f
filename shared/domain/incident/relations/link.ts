import type { Draft } from '#domain/incident/draft.ts';
import { DomainError, invalid } from '#domain/kernel/errors.ts';
import type { RelationCommand } from './relation-commands.ts';

/** Some 100 bytes each. */
export const MOST_LINKS = 200;

/** Joins two records; the same link again changes nothing. That the target exists is checked before. */
export function link(draft: Draft, { relation, target }: Extract<RelationCommand, { type: 'link' }>): void {
  const { record } = draft;
  if (target === record.number) throw invalid('target', 'must be another record');
  if (record.links.some((known) => known.relation === relation && known.target === target)) return;
  if (record.links.length >= MOST_LINKS) {
    throw new DomainError('conflict', { reason: `a record has at most ${MOST_LINKS} links` });
  }
  draft.add('linked', { relation, target });
}
