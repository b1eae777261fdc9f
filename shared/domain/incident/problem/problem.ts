import type { Draft } from '#domain/incident/draft.ts';
import { isUnresolved } from '#domain/incident/record/lifecycle.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import type { ProblemSideCommand, PublishedWorkaround } from './problem-commands.ts';

type Of<Type extends ProblemSideCommand['type']> = Extract<ProblemSideCommand, { type: Type }>;

/** Its cause is a problem (Semantics, rule 60). A record has one; what that helps by it tells at once. */
export function linkProblem(draft: Draft, { problem, workaround }: Of<'link-problem'>): void {
  const { record } = draft;
  if (record.mergedInto !== null) {
    throw new DomainError('conflict', { reason: `${record.number} goes on as ${record.mergedInto}` });
  }
  if (record.problem !== null && record.problem !== problem) {
    throw new DomainError('conflict', { reason: `${record.number} is of ${record.problem}: remove it there first` });
  }
  if (record.problem === null) draft.add('problem-linked', { problem });
  if (workaround !== null) tell(draft, problem, workaround);
}

export function unlinkProblem(draft: Draft, { problem }: Of<'unlink-problem'>): void {
  if (draft.record.problem === problem) draft.add('problem-unlinked', { problem });
}

/** Its requester is told what helps until the cause is gone, each text once; who has no such trouble any more is not. */
export function publishWorkaround(draft: Draft, { problem, workaround }: Of<'publish-workaround'>): void {
  if (draft.record.problem === problem) tell(draft, problem, workaround);
}

function tell(draft: Draft, problem: string, { text, key }: PublishedWorkaround): void {
  const { status, workaroundTold } = draft.record;
  if (!isUnresolved(status) || workaroundTold === key) return;
  draft.add('workaround-published', { problem, workaround: text, key });
}
