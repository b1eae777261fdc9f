import type { Review } from './use-review.ts';

type Questionnaires = Review['questionnaires'];

/** @returns their names in the order in which people read them: those with words of their own first, as these stand */
export function inOrder(questionnaires: Questionnaires, words: Readonly<Record<string, string>>): string[] {
  const known = Object.keys(words);
  const rank = (name: string) => (known.includes(name) ? known.indexOf(name) : known.length);
  return Object.keys(questionnaires).toSorted((one, other) => rank(one) - rank(other) || one.localeCompare(other));
}

/** How many questions nobody has answered, and no fact either. */
export function openQuestions({ questionnaires, answers }: Pick<Review, 'questionnaires' | 'answers'>): number {
  const ids = Object.values(questionnaires).flatMap((questions) => questions.map(({ id }) => id));
  return ids.filter((id) => (answers[id] ?? '').trim() === '').length;
}
