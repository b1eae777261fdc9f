import * as z from 'zod';
import { NameSchema } from '#domain/fragments/words.ts';
import type { Asked } from '#domain/incident/record/command-fields.ts';
import { DueSchema } from '#domain/incident/tasks/task-commands.ts';
import { LONGEST_TITLE } from '#events/terms/limits.ts';
import { boundedText, byteLength } from '#events/terms/text.ts';
import { EmailSchema } from '#events/terms/vocabulary.ts';

/** What people may ask of the review of an incident. The bodies of the API are these schemas. */

const LONGEST_ANSWER = 4_000;
/** Sixteen answers at once: an entry, its event and its answer have room for it. */
export const MOST_WRITTEN_BYTES = 64 * 1024;
const LONGEST_ROOT_CAUSE = 4_000;
const LONGEST_FACTOR = 500;
export const MOST_FACTORS = 20;
/** Of all factors together: they lie in the snapshot, beside a root cause of 12 KB. */
export const MOST_FACTOR_BYTES = 4 * 1024;
const LONGEST_LESSON = 2_000;
/** All lessons can end, whatever else the record holds: 18 KB. */
const LONGEST_OUTCOME = 300;
const LONGEST_REASON = 2_000;

const reason = boundedText({ characters: LONGEST_REASON, least: 1 });
const outcome = boundedText({ characters: LONGEST_OUTCOME, least: 1 });

export const OpenReviewSchema = z.strictObject({});

/** Only what is named is changed; null takes an answer back, so that the desk's draft stands again. */
export const ChangeReviewSchema = z
  .strictObject({
    answers: z.record(NameSchema, boundedText({ characters: LONGEST_ANSWER }).nullable()).optional(),
    contributingFactors: z
      .array(boundedText({ characters: LONGEST_FACTOR, least: 1 }))
      .max(MOST_FACTORS)
      .refine(
        (all) => byteLength(all.join('')) <= MOST_FACTOR_BYTES,
        `must have at most ${MOST_FACTOR_BYTES} bytes in UTF-8 together`,
      )
      .optional(),
    rootCause: boundedText({ characters: LONGEST_ROOT_CAUSE }).nullable().optional(),
  })
  .refine(({ answers = {} }) => byteLength(Object.values(answers).join('')) <= MOST_WRITTEN_BYTES, {
    path: ['answers'],
    message: `must have at most ${MOST_WRITTEN_BYTES} bytes in UTF-8 together: write the others afterwards`,
  });

export const ProposeProblemSchema = z.strictObject({
  title: boundedText({ characters: LONGEST_TITLE, least: 1 }),
  description: boundedText({ characters: LONGEST_ROOT_CAUSE, least: 1 }).nullish(),
});

export const CompleteReviewSchema = z.strictObject({ problem: ProposeProblemSchema.optional() });
export const WaiveReviewSchema = z.strictObject({ reason });

const lesson = {
  text: boundedText({ characters: LONGEST_LESSON, least: 1 }),
  owner: EmailSchema,
  due: DueSchema,
};
export const AddLessonSchema = z.strictObject(lesson);
export const ChangeLessonSchema = z.strictObject(lesson).partial();
export const CompleteLessonSchema = z.strictObject({ notes: outcome.nullish() });
export const CancelLessonSchema = z.strictObject({ reason: outcome });

type OfLesson = { readonly id: string };

export type OpenReview = { readonly type: 'open-review' };
export type ChangeReview = Asked<'change-review', typeof ChangeReviewSchema>;
export type ProposeProblem = Asked<'propose-problem', typeof ProposeProblemSchema>;
export type CompleteReview = Asked<'complete-review', typeof CompleteReviewSchema>;
export type WaiveReview = Asked<'waive-review', typeof WaiveReviewSchema>;
export type AddLesson = Asked<'add-lesson', typeof AddLessonSchema>;
export type ChangeLesson = Asked<'change-lesson', typeof ChangeLessonSchema> & OfLesson;
/** @param ownOnly - by somebody who may end what is theirs alone */
export type CompleteLesson = Asked<'complete-lesson', typeof CompleteLessonSchema> &
  OfLesson & { readonly ownOnly: boolean };
export type CancelLesson = Asked<'cancel-lesson', typeof CancelLessonSchema> & OfLesson;

export type ReviewCommand =
  | OpenReview
  | ChangeReview
  | ProposeProblem
  | CompleteReview
  | WaiveReview
  | AddLesson
  | ChangeLesson
  | CompleteLesson
  | CancelLesson;
