import * as z from 'zod';
import { boundedText } from '#events/terms/text.ts';
import { EmailSchema, InstantSchema } from '#events/terms/vocabulary.ts';
import { TargetSchema } from './service-level.ts';

/** A piece of work within an incident that somebody owes, as the API answers it and as its events carry it. */

/** `recovery` restores the business rather than IT: while one is open the record cannot close (LIF7). */
export const TASK_KINDS = ['work', 'recovery'] as const;
/** `skipped`: the record ended before the task did. Only `open` has timers. */
export const TASK_STATES = ['open', 'done', 'canceled', 'skipped'] as const;

/** A group of the configuration, a person of the desk, or somebody outside it who is reached by mail. */
export const TaskOwnerSchema = z.union([
  z.strictObject({ group: boundedText({ characters: 100, least: 1, untrimmed: true }) }),
  z.strictObject({ person: EmailSchema }),
  z.strictObject({ outside: EmailSchema }),
]);

/** Open time before the due instant; and how often again after it, until the task is done. */
export const TaskRemindersSchema = z.object({
  before: z.array(z.string()),
  repeatAfter: z.object({ every: TargetSchema, count: z.int().min(1) }).nullable(),
});

export const TaskSchema = z.object({
  /** Counts up within the record; the order in which tasks were added. */
  id: z.string().meta({ examples: ['T1'] }),
  title: z.string(),
  description: z.string(),
  kind: z.enum(TASK_KINDS),
  owner: TaskOwnerSchema,
  /** Place in the list; it binds nobody to wait for the one before. */
  order: z.int().min(1),
  state: z.enum(TASK_STATES),
  dueAt: InstantSchema.nullable(),
  /** In whose open time the due date and the reminders were counted. */
  calendar: z.string(),
  reminders: TaskRemindersSchema,
  /** The reminders still to come, earliest first; each leaves the list when it is sent. */
  remindAt: z.array(InstantSchema),
  overdue: z.boolean(),
  endedAt: InstantSchema.nullable(),
  /** What was said when it ended. */
  outcome: z.string().nullable(),
});

/** What every event of a task carries: the task as it is after it, and the address its owner is written to. */
export const TaskFactSchema = z.object({ task: TaskSchema, to: EmailSchema.nullable() });

export type Task = z.infer<typeof TaskSchema>;
export type TaskOwner = z.infer<typeof TaskOwnerSchema>;
export type TaskReminders = z.infer<typeof TaskRemindersSchema>;

/** For the examples of the events. */
export const A_TASK: Task = {
  id: 'T1',
  title: 'Count the stock again',
  description: 'The bookings of the night are missing.',
  kind: 'recovery',
  owner: { outside: 'warehouse@example.net' },
  order: 1,
  state: 'open',
  dueAt: '2026-09-08T14:00:00.000Z',
  calendar: 'business-hours',
  reminders: { before: ['PT4H'], repeatAfter: { every: { businessDays: 1 }, count: 3 } },
  remindAt: ['2026-09-08T10:00:00.000Z'],
  overdue: false,
  endedAt: null,
  outcome: null,
};
