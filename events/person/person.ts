import * as z from 'zod';
import { LONGEST_NAME } from '#events/terms/limits.ts';
import { boundedText } from '#events/terms/text.ts';
import { EmailSchema, InstantSchema, LanguageSchema } from '#events/terms/vocabulary.ts';

const name = boundedText({ characters: 100, least: 1, untrimmed: true });

const MOST_GROUPS = 50;
const MOST_SKILLS = 100;
/** At once; more than anybody has ever had. */
const MOST_CAPACITY = 1000;

/** What the desk keeps of one of its people. */
export const PersonFieldsSchema = z.strictObject({
  name: boundedText({ characters: LONGEST_NAME, least: 1 }),
  /** By their names in the configuration. */
  groups: z.array(name).max(MOST_GROUPS).default([]),
  skills: z
    .record(name, z.int().min(1).max(3))
    .refine((skills) => Object.keys(skills).length <= MOST_SKILLS, `at most ${MOST_SKILLS} skills`)
    .default({})
    .meta({ description: '1 can, 2 does it often, 3 teaches it' }),
  /** When they work: the calendar's name. */
  calendar: name.optional(),
  zone: z.string().max(100).optional(),
  language: LanguageSchema.optional(),
  capacity: z.int().min(0).max(MOST_CAPACITY).optional().meta({ description: 'Records they can have at once' }),
});

export type PersonFields = z.output<typeof PersonFieldsSchema>;

/** Why somebody is away is theirs: no event says it. */
export const AbsenceSchema = z.object({ id: z.string(), from: InstantSchema, to: InstantSchema });

export type Absence = z.output<typeof AbsenceSchema>;

/** One of the desk's people as others see them. */
export const PersonSchema = z.object({
  email: EmailSchema,
  ...PersonFieldsSchema.shape,
  absences: z.array(AbsenceSchema),
});

export type Person = z.output<typeof PersonSchema>;
