import { changedTerms, reclassify } from '#domain/incident/classification/classification.ts';
import type { Draft } from '#domain/incident/draft.ts';
import { isMajorRunning, refuseOpenReview, refuseRunningMajor } from '#domain/incident/major/standing.ts';
import type { Entry } from '#domain/incident/record/journal.ts';
import { transition } from '#domain/incident/record/lifecycle.ts';
import { refuseOpenRecovery, skipOpenTasks } from '#domain/incident/tasks/tasks.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { opensFollowUp } from './follow-up.ts';
import type { ResolutionCommand } from './resolution-commands.ts';

type Of<Type extends ResolutionCommand['type']> = Extract<ResolutionCommand, { type: Type }>;

/**
 * A category found wrong is corrected first, so that both values stay in the history (LOG4). A workaround leaves the cause
 * in place: a problem is proposed, unless it is known (LIF4). Open tasks stay open: restoring the business may outlast restoring IT (LIF7).
 */
export function resolve(draft: Draft, command: Of<'resolve'>): void {
  const { code, notes, workaround, category, subcategory } = command;
  transition('resolve', draft.record);
  const corrected = { ...(category && { category }), ...(subcategory && { subcategory }) };
  if (category || subcategory) reclassify(draft, corrected);
  draft.add('resolved', { code, notes, workaround, responds: draft.capacity === 'desk' });
  if (workaround && draft.record.problem === null) draft.add('problem-proposed', { workaround: notes });
}

/** The requester, or the desk in their name, says that it holds. */
export function confirm(draft: Draft): void {
  if (draft.record.status === 'closed') return confirmLate(draft);
  transition('confirm', draft.record);
  if (isMajorRunning(draft.record)) return confirmAhead(draft);
  refuseOpenRecovery(draft);
  skipOpenTasks(draft);
  draft.add('closed', { code: 'confirmed', how: 'confirmed' });
}

/** What closed by itself a moment ago is what they meant: noted once, and no mistake of theirs. */
function confirmLate(draft: Draft): void {
  if (draft.record.confirmedLate === undefined) draft.add('confirmed', {});
}

/** Kept until the review of a major incident ends; then the record closes (Semantics, rule 56). */
function confirmAhead(draft: Draft): void {
  if (draft.record.confirmedAhead === undefined) draft.add('confirmed', {});
}

/** It did not hold: the record goes back to who had it. A closed one only within the reopen window (Semantics, rule 25). */
export function reopen(draft: Draft, reason: string, how: { readonly answered?: true } = {}): void {
  const { record } = draft;
  const to = transition('reopen', record);
  if (opensFollowUp(record, draft.configuration, draft.now)) {
    throw new DomainError('conflict', { reason: 'the reopen window is over; report it anew and it will be linked' });
  }
  draft.add('reopened', { reason, from: record.status, to, ...how, ...changedMeanwhile(draft) }, { why: reason });
}

/** What was corrected while the record was resolved changed no clock that had stopped; one that runs again follows it (rule 13). */
function changedMeanwhile(draft: Draft): Pick<Entry<'reopened'>['data'], 'terms' | 'renewed'> {
  const { record } = draft;
  const { terms: changed, renewed = [] } = changedTerms(record, record, draft);
  const runs = (name: string) => record.clocks.some((clock) => clock.name === name && clock.voidedAt === null);
  const terms = changed.filter(({ clock }) => runs(clock) || renewed.includes(clock));
  return { ...(terms.length > 0 && { terms }), ...(renewed.length > 0 && { renewed }) };
}

export function close(draft: Draft, { code }: Of<'close'>): void {
  transition('close', draft.record);
  refuseOpenReview(draft.record);
  refuseOpenRecovery(draft);
  skipOpenTasks(draft);
  draft.add('closed', { code: code ?? draft.record.resolution?.code ?? 'closed', how: 'by_desk' });
}

export function cancel(draft: Draft, { reason }: Of<'cancel'>): void {
  transition('cancel', draft.record);
  refuseRunningMajor(draft.record, 'canceled');
  if (draft.capacity === 'requester' && !draft.configuration.cancelation.byRequester) {
    throw new DomainError('forbidden', { reason: 'the configuration leaves canceling to the desk' });
  }
  skipOpenTasks(draft);
  draft.add('canceled', { reason }, { why: reason });
}
