import * as z from 'zod';
import { NameSchema } from '#domain/fragments/words.ts';
import { boundedText } from '#events/terms/text.ts';

const MOST_QUESTIONNAIRES = 12;
const MOST_QUESTIONS = 12;

const QuestionSchema = z.strictObject({
  /** Unlike any other of all questionnaires: answers are kept by it. */
  id: NameSchema,
  question: boundedText({ characters: 500, least: 1 }),
});
export type Question = z.output<typeof QuestionSchema>;

/** What a review asks, by the name of each questionnaire (MAJ5). */
export const QuestionnairesSchema = z
  .record(NameSchema, z.array(QuestionSchema).max(MOST_QUESTIONS))
  .refine((all) => Object.keys(all).length <= MOST_QUESTIONNAIRES, `at most ${MOST_QUESTIONNAIRES} questionnaires`)
  .refine((all) => {
    const ids = Object.values(all).flatMap((questions) => questions.map(({ id }) => id));
    return new Set(ids).size === ids.length;
  }, 'the ids of all questions must differ');
export type Questionnaires = z.output<typeof QuestionnairesSchema>;

/** The six of the process guide, and the four questions asked of whoever took part. */
export const SHIPPED_QUESTIONNAIRES: Questionnaires = {
  identification: [
    { id: 'detected-by', question: 'Who or what noticed it first, and how?' },
    { id: 'first-word', question: 'How long did it take until the first word to those affected?' },
    { id: 'seen-earlier', question: 'What would have let us see it earlier?' },
  ],
  'information-flow': [
    { id: 'right-people', question: 'Were the right people told, and in time?' },
    { id: 'updates-kept', question: 'Did updates come when they were promised?' },
    { id: 'understood', question: 'Did readers understand what it meant for them?' },
  ],
  structure: [
    { id: 'roles-clear', question: 'Was it clear who led, who wrote and who decided?' },
    { id: 'handovers', question: 'How often did it change hands, and what was lost on the way?' },
  ],
  resources: [
    { id: 'experts', question: 'Were the experts there that were needed?' },
    { id: 'means', question: 'Which access, tool or document was missing?' },
  ],
  process: [
    { id: 'followed', question: 'Where did we leave the procedure, and was that right?' },
    { id: 'in-the-way', question: 'What of the procedure was in the way?' },
  ],
  reporting: [
    { id: 'facts-complete', question: 'Is the timeline complete, and are its instants right?' },
    { id: 'promises', question: 'Which promises were kept, and which were missed?' },
  ],
  survey: [
    { id: 'went-well', question: 'What went well?' },
    { id: 'went-badly', question: 'What went badly?' },
    { id: 'was-luck', question: 'Where were we lucky?' },
    { id: 'would-change', question: 'What would you change first?' },
  ],
};
