import * as z from 'zod';
import { boundedText } from '#events/terms/text.ts';
import { EmailSchema, InstantSchema } from '#events/terms/vocabulary.ts';

const name = boundedText({ characters: 100, least: 1, untrimmed: true });
const window = boundedText({ characters: 100, untrimmed: true });

const MOST_LAYERS = 20;
const MOST_PEOPLE = 100;
const MOST_WINDOWS_A_DAY = 24;
/** Of hours, days, weeks or months: a year of hours is the longest anybody hands off by. */
const MOST_UNITS = 8784;
/** As the calendar of a wall has them: `2026-10-19T09:00`. */
const LocalTimeSchema = boundedText({ characters: 19, untrimmed: true });

export const HANDOFF_UNITS = ['hour', 'day', 'week', 'month'] as const;
export const ON_ABSENCE = ['gap', 'next'] as const;

const windows = z.array(window).max(MOST_WINDOWS_A_DAY).optional();

/** People who take turns. */
export const LayerSchema = z.strictObject({
  name,
  start: LocalTimeSchema.meta({ description: 'Local time of the schedule’s zone at which the first of them begins' }),
  handoff: z.strictObject({ every: z.int().min(1).max(MOST_UNITS), unit: z.enum(HANDOFF_UNITS) }),
  people: z.array(EmailSchema).max(MOST_PEOPLE).meta({ description: 'In the order of their turns' }),
  hours: z
    .strictObject({ mon: windows, tue: windows, wed: windows, thu: windows, fri: windows, sat: windows, sun: windows })
    .optional()
    .meta({ description: 'The hours of the week it is limited to, as a calendar has them; every hour without' }),
  onAbsence: z
    .enum(ON_ABSENCE)
    .optional()
    .meta({ description: 'Whether the time of somebody absent stays open (`gap`) or the `next` one takes it' }),
});

export type Layer = z.output<typeof LayerSchema>;

/** What the desk keeps of a schedule. */
export const ScheduleFieldsSchema = z.strictObject({
  label: boundedText({ characters: 200, least: 1, untrimmed: true }),
  zone: boundedText({ characters: 100, least: 1, untrimmed: true }),
  owner: EmailSchema.meta({ description: 'Who is told of gaps' }),
  layers: z.array(LayerSchema).max(MOST_LAYERS).meta({ description: 'Where several have somebody the last one wins' }),
});

export type ScheduleFields = z.output<typeof ScheduleFieldsSchema>;

export const ScheduleNameSchema = boundedText({ characters: 100, least: 1 });

/** Somebody else for a while, or nobody: it beats every layer. */
export const OverrideSchema = z.object({
  id: z.string(),
  from: InstantSchema,
  to: InstantSchema,
  person: EmailSchema.nullable().meta({ description: 'Null: nobody' }),
  replaces: EmailSchema.optional().meta({ description: 'Only what is this person’s time becomes somebody else’s' }),
});

export type Override = z.output<typeof OverrideSchema>;

/** A schedule as others see it; its overrides have a list of their own. */
export const ScheduleSchema = z.object({ name: z.string(), ...ScheduleFieldsSchema.shape });

export type Schedule = z.output<typeof ScheduleSchema>;

/** While nobody is on call. */
export const GapSchema = z.object({ from: InstantSchema, to: InstantSchema });

export type Gap = z.output<typeof GapSchema>;
