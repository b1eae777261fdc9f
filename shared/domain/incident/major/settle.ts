import type { Draft } from '#domain/incident/draft.ts';
import type { DemoteMajor, RejectMajor } from './major-commands.ts';
import { allow, running } from './standing.ts';
import { stakeholdersOf } from './update.ts';

/** It was proposed, and is none. */
export function rejectMajor(draft: Draft, { reason }: RejectMajor): void {
  allow('reject', draft.record);
  draft.add('major-rejected', { reason }, { why: reason });
}

/** It is none any more: whoever was told of it is told so, and no update is due. */
export function demoteMajor(draft: Draft, { reason }: DemoteMajor): void {
  allow('demote', draft.record);
  draft.add('major-demoted', { reason, ...stakeholdersOf(draft, running(draft.record)) }, { why: reason });
}
