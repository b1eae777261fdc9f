import { expect, it } from 'vitest';
import { inOrder, openQuestions } from './questionnaires.ts';

const question = (id: string) => ({ id, question: `${id}?` });
const questionnaires = { survey: [question('well')], own: [question('ours')], process: [question('a'), question('b')] };

it('given questionnaires in any order then known ones come as they are read, others behind them', () => {
  expect(inOrder(questionnaires, { process: 'Process', survey: 'Survey' })).toEqual(['process', 'survey', 'own']);
});

it('given answers then questions without one, or with an empty one, are open', () => {
  expect(openQuestions({ questionnaires, answers: { well: 'All of it', a: '  ' } })).toBe(3);
});
