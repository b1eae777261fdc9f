import { createHash } from 'node:crypto';
import type { Draft } from '#domain/incident/draft.ts';
import type { Entry } from '#domain/incident/record/journal.ts';
import { canonicalJson } from '#domain/kernel/canonical-json.ts';
import { invalid } from '#domain/kernel/errors.ts';
import type { ReviewRecord } from '#domain/majors/review-record.ts';
import { runningReview } from './open-review.ts';
import type { ChangeReview } from './review-commands.ts';

type Written = Entry<'review-changed'>['data'];

/** What somebody wrote; only what is other than before is an entry. @throws DomainError invalid for a question nobody asks */
export function changeReview(draft: Draft, { answers = {}, contributingFactors, rootCause }: ChangeReview): void {
  const review = runningReview(draft);
  checkQuestions(draft, review, answers);
  const fresh = Object.entries(answers).filter(([id, text]) => digestOf(text) !== review.answered[id]);
  const factors = contributingFactors ?? review.contributingFactors;
  const cause = rootCause === undefined ? review.rootCause : rootCause || null;
  const written: Written = {
    ...(fresh.length > 0 && { answers: Object.fromEntries(fresh) }),
    ...(canonicalJson(factors) !== canonicalJson(review.contributingFactors) && { contributingFactors: factors }),
    ...(cause !== review.rootCause && { rootCause: cause }),
  };
  if (Object.keys(written).length > 0) draft.add('review-changed', written);
}

/** What tells one text from another; undefined for an answer that was taken back. */
export function digestOf(text: string | null): string | undefined {
  return text === null ? undefined : createHash('sha256').update(text).digest('base64url').slice(0, DIGEST_CHARACTERS);
}

/** 96 bits. */
const DIGEST_CHARACTERS = 16;

/** One that was answered while it was asked may be corrected still. */
function checkQuestions({ configuration }: Draft, { answered }: ReviewRecord, answers: Record<string, unknown>): void {
  const asked = Object.values(configuration.majorIncidents.review.questionnaires).flat();
  for (const id of Object.keys(answers)) {
    if (Object.hasOwn(answered, id) || asked.some((question) => question.id === id)) continue;
    throw invalid(`answers.${id}`, 'is no question of the questionnaires');
  }
}
