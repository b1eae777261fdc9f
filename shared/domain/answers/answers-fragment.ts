import * as z from 'zod';
import type { GroupsPart } from '#domain/assignment/groups-fragment.ts';
import { type Fault, unknownName } from '#domain/fragments/faults.ts';
import { fragment, type Part } from '#domain/fragments/fragment.ts';
import { LabelSchema, NameSchema } from '#domain/fragments/words.ts';
import { LONGEST_ANSWER, MOST_ANSWERS } from '#events/terms/limits.ts';
import { boundedText } from '#events/terms/text.ts';
import { LanguageSchema } from '#events/terms/vocabulary.ts';
import { PLACEHOLDERS, unknownPlaceholders } from './placeholders.ts';

const MOST_GROUPS = 50;

const AnswerSchema = z.strictObject({
  label: LabelSchema,
  /** Whose answer it is; everybody's without any. */
  groups: z.array(NameSchema).min(1).max(MOST_GROUPS).optional(),
  /** Whom it is for: readers of this language; of every one where it says none. */
  language: LanguageSchema.optional(),
  /** With placeholders such as `{{record.title}}`. */
  body: boundedText({ characters: LONGEST_ANSWER, least: 1, untrimmed: true }),
});

export type Answer = z.output<typeof AnswerSchema>;

const fields = {
  /** What is answered again and again, by name (TAG1). */
  answers: z
    .record(NameSchema, AnswerSchema)
    .refine((answers) => Object.keys(answers).length <= MOST_ANSWERS, `at most ${MOST_ANSWERS} answers`)
    .default({}),
};

export type AnswersPart = Part<typeof fields>;

export const ANSWERS = fragment({
  fields,
  shipped: () => ({ answers: {} }),
  asOf: 'today',
  faults: ({ answers, groups }: AnswersPart & Pick<GroupsPart, 'groups'>) =>
    Object.entries(answers).flatMap(([name, answer]) => [
      ...(answer.groups ?? []).flatMap((group, index) => unknownName(`answers.${name}.groups.${index}`, group, groups)),
      ...placeholderFaults(`answers.${name}.body`, answer.body),
    ]),
});

function placeholderFaults(path: string, body: string): Fault[] {
  const unknown = unknownPlaceholders(body);
  if (unknown.length === 0) return [];
  return [{ path, message: `has placeholders that are none; known: ${PLACEHOLDERS.join(', ')}` }];
}
