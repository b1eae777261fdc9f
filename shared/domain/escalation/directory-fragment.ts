import * as z from 'zod';
import { unknownName } from '#domain/fragments/faults.ts';
import { fragment, type Part } from '#domain/fragments/fragment.ts';
import { NameSchema } from '#domain/fragments/words.ts';
import type { CalendarsPart } from '#domain/time/calendars-fragment.ts';
import { ZoneSchema } from '#domain/time/zone-schema.ts';
import { EmailSchema, LanguageSchema } from '#events/terms/vocabulary.ts';

const MOST_IN_A_CHAIN = 20;

const PersonSchema = z.strictObject({
  calendar: NameSchema.optional(),
  language: LanguageSchema.optional(),
  zone: ZoneSchema.optional(),
});

const fields = {
  /** People told together, e.g. managers in order of rank. */
  chains: z.record(NameSchema, z.array(EmailSchema).min(1).max(MOST_IN_A_CHAIN)).default({}),
  incidentManager: EmailSchema.nullable().default(null),
  /** Is told of the causes that are still there. */
  problemManager: EmailSchema.nullable().default(null),
  /** Is told of changes that somebody asks for. */
  changeManager: EmailSchema.nullable().default(null),
  /** What is known of people beside their address; `calendar` is when they work, the others are for mails to them. */
  people: z.record(EmailSchema, PersonSchema).default({}),
};

export type DirectoryPart = Part<typeof fields>;

/** Who there is to be told, and how. */
export const DIRECTORY = fragment({
  fields,
  shipped: () => ({ chains: {}, incidentManager: null, problemManager: null, changeManager: null, people: {} }),
  asOf: 'today',
  faults: ({ people, calendars }: DirectoryPart & CalendarsPart) =>
    Object.entries(people).flatMap(([person, { calendar }]) =>
      unknownName(`people.${person}.calendar`, calendar, calendars),
    ),
});
