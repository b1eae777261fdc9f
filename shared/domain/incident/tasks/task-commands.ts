import * as z from 'zod';
import type { Asked } from '#domain/incident/record/command-fields.ts';
import { TargetDurationSchema, TargetSchema } from '#domain/time/target.ts';
import { TASK_KINDS, TaskOwnerSchema } from '#events/incident/task.ts';
import { GivenInstantSchema } from '#events/terms/instants.ts';
import { boundedText } from '#events/terms/text.ts';

/** What people may ask of the tasks of an incident. The bodies of the API are these schemas. */

/** Fifty tasks of this length with their journal entries stay far below the 400 KB of an item. */
const LONGEST_DESCRIPTION = 2_000;
const text = boundedText({ characters: LONGEST_DESCRIPTION, least: 1 });
const description = boundedText({ characters: LONGEST_DESCRIPTION, untrimmed: true });
const calendar = boundedText({ characters: 100, least: 1, untrimmed: true }).optional();

/** An instant, or a target that is counted from now in the open time of a calendar. */
export const DueSchema = z.union([
  z.strictObject({
    at: GivenInstantSchema,
    calendar,
  }),
  z.strictObject({ duration: TargetDurationSchema, calendar }),
  z.strictObject({ businessDays: z.int().min(1).max(1000), calendar }),
]);

const MOST_BEFORE = 5;
const MOST_REPEATS = 20;

export const RemindersSchema = z.strictObject({
  /** Open time before the due instant. */
  before: z.array(TargetDurationSchema).max(MOST_BEFORE),
  /** After the due instant, until the task is done. */
  repeatAfter: z.strictObject({ every: TargetSchema, count: z.int().min(1).max(MOST_REPEATS) }).nullable(),
});

const fields = {
  title: boundedText({ characters: 300, least: 1 }),
  owner: TaskOwnerSchema,
  order: z.int().min(1).max(1000),
  due: DueSchema.nullable(),
  /** Instead of the configuration's. */
  reminders: RemindersSchema,
};

export const AddTaskSchema = z.strictObject({
  title: fields.title,
  description: description.default(''),
  kind: z.enum(TASK_KINDS).default('work'),
  owner: fields.owner,
  /** Behind all others unless given. */
  order: fields.order.optional(),
  due: fields.due.default(null),
  reminders: fields.reminders.optional(),
});

/** The kind stays: whether a task keeps the record from closing was agreed when it was added. */
export const ChangeTaskSchema = z.strictObject({ ...fields, description }).partial();

export const CompleteTaskSchema = z.strictObject({ notes: text.nullish() });
export const CancelTaskSchema = z.strictObject({ reason: text });

type OfTask = { readonly id: string };

export type AddTask = Asked<'add-task', typeof AddTaskSchema>;
export type ChangeTask = Asked<'change-task', typeof ChangeTaskSchema> & OfTask;
export type CompleteTask = Asked<'complete-task', typeof CompleteTaskSchema> & OfTask;
export type CancelTask = Asked<'cancel-task', typeof CancelTaskSchema> & OfTask;

export type TaskCommand = AddTask | ChangeTask | CompleteTask | CancelTask;
export type Due = z.output<typeof DueSchema>;
