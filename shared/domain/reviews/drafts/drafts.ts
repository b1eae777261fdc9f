import type { Answers } from '#domain/reviews/written.ts';
import { handovers, peopleCalled, updatesKept } from './coordination.ts';
import { detectedBy, firstWord } from './detection.ts';
import type { DraftFacts, DraftRule } from './facts.ts';
import { keyInstants, promises } from './promises.ts';

/** What stored facts say to a question, by its id as shipped; to any other people answer. */
const RULES: Readonly<Record<string, DraftRule>> = {
  'detected-by': detectedBy,
  'first-word': firstWord,
  'updates-kept': updatesKept,
  handovers,
  experts: peopleCalled,
  promises,
  'facts-complete': keyInstants,
};

/** @param questions - ids that are asked */
export function draftedAnswers(questions: readonly string[], facts: DraftFacts): Answers {
  const drafts = questions.flatMap((id) => {
    const draft = Object.hasOwn(RULES, id) ? RULES[id]?.(facts) : null;
    return draft ? [[id, draft] as const] : [];
  });
  return Object.fromEntries(drafts);
}
