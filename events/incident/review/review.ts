import * as z from 'zod';
import { REVIEW_STATES } from '#events/incident/major/major.ts';
import { TaskRemindersSchema } from '#events/incident/task.ts';
import { EmailSchema, InstantSchema } from '#events/terms/vocabulary.ts';

/** What is learned from an incident when it is over (Semantics, rule 56), as the API answers it and as its events carry it. */

/** Only `open` has timers. */
export const LESSON_STATES = ['open', 'done', 'canceled'] as const;
export type LessonState = (typeof LESSON_STATES)[number];

/** What is to be done so that it does not come again: owned, due and reminded of like a task, after the record is closed as well. */
export const LessonSchema = z.object({
  /** Counts up within the record; the order in which lessons were added. */
  id: z.string().meta({ examples: ['L1'] }),
  text: z.string(),
  owner: EmailSchema,
  dueAt: InstantSchema,
  /** In whose open time the due date and the reminders were counted. */
  calendar: z.string(),
  reminders: TaskRemindersSchema,
  /** The reminders still to come, earliest first; each leaves the list when it is sent. */
  remindAt: z.array(InstantSchema),
  overdue: z.boolean(),
  state: z.enum(LESSON_STATES),
  endedAt: InstantSchema.nullable(),
  /** What was said when it ended. */
  outcome: z.string().nullable(),
});
export type Lesson = z.output<typeof LessonSchema>;

/** What every event of a lesson carries: the lesson as it is after it. */
export const LessonFactSchema = z.object({ lesson: LessonSchema });

export const ReviewStateSchema = z.enum(REVIEW_STATES);
export type ReviewState = z.output<typeof ReviewStateSchema>;

/** For the examples of the events. */
export const A_LESSON: Lesson = {
  id: 'L1',
  text: 'Alert on the queue before it is full.',
  owner: 'lin@example.com',
  dueAt: '2026-09-21T15:00:00.000Z',
  calendar: 'business-hours',
  reminders: { before: ['PT4H'], repeatAfter: { every: { businessDays: 1 }, count: 3 } },
  remindAt: ['2026-09-21T11:00:00.000Z'],
  overdue: false,
  state: 'open',
  endedAt: null,
  outcome: null,
};
