import * as z from 'zod';
import { GivenInstantSchema } from '#events/terms/instants.ts';
import { LONGEST_TITLE } from '#events/terms/limits.ts';
import { boundedText } from '#events/terms/text.ts';
import { InstantSchema, LanguageSchema } from '#events/terms/vocabulary.ts';

export const ANNOUNCEMENT_KINDS = ['outage', 'maintenance', 'information'] as const;
export type AnnouncementKind = (typeof ANNOUNCEMENT_KINDS)[number];

/** On the status page; in the portal; in the portal of those affected. */
export const AUDIENCES = ['public', 'requesters', 'affected'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** How bad an outage is for its services, from the least to the worst. */
export const OUTAGE_STATES = ['degraded', 'partial', 'major'] as const;
export type OutageState = (typeof OUTAGE_STATES)[number];

export const ANNOUNCEMENT_STATUSES = ['scheduled', 'running', 'resolved'] as const;
export type AnnouncementStatus = (typeof ANNOUNCEMENT_STATUSES)[number];

export const LONGEST_BODY = 4000;
export const MOST_SERVICES = 50;
/** Of one announcement. */
export const MOST_UPDATES = 100;

export const AnnouncementTitleSchema = boundedText({ characters: LONGEST_TITLE, least: 1 });
export const AnnouncementBodySchema = boundedText({ characters: LONGEST_BODY, least: 1 });

/** The same in other languages. */
const TranslationsSchema = z
  .partialRecord(LanguageSchema, z.strictObject({ title: AnnouncementTitleSchema, body: AnnouncementBodySchema }))
  .meta({ description: 'Title and body by language; whoever reads another language reads the text itself' });

export type Translations = z.output<typeof TranslationsSchema>;

export const UpdateTranslationsSchema = z
  .partialRecord(LanguageSchema, z.strictObject({ body: AnnouncementBodySchema }))
  .meta({ description: 'The body by language' });

export type UpdateTranslations = z.output<typeof UpdateTranslationsSchema>;

/** What somebody says of an announcement. */
export const AnnouncementDraftSchema = z.strictObject({
  kind: z.enum(ANNOUNCEMENT_KINDS),
  title: AnnouncementTitleSchema,
  body: AnnouncementBodySchema,
  language: LanguageSchema.optional().meta({ description: 'Of title and body; that of the tenant without' }),
  translations: TranslationsSchema.optional(),
  services: z
    .array(boundedText({ characters: 100, least: 1, untrimmed: true }))
    .max(MOST_SERVICES)
    .meta({ description: 'Items of the register with `service`' }),
  audience: z.enum(AUDIENCES),
  state: z.enum(OUTAGE_STATES).optional().meta({ description: 'Of an outage; `degraded` without' }),
  startsAt: GivenInstantSchema.optional().meta({ description: 'Now without' }),
  endsAt: GivenInstantSchema.optional().meta({ description: 'When it ends by itself; whoever resolves it without' }),
  incident: z
    .string()
    .max(20)
    .optional()
    .meta({ description: 'The record in which it is worked on; shown to the desk' }),
});

export type AnnouncementDraft = z.output<typeof AnnouncementDraftSchema>;

/** What the desk keeps of it: nothing left open. */
export const AnnouncementFieldsSchema = z.object({
  ...AnnouncementDraftSchema.shape,
  language: LanguageSchema,
  translations: TranslationsSchema,
  state: z.enum(OUTAGE_STATES).nullable(),
  startsAt: InstantSchema,
  endsAt: InstantSchema.nullable(),
  incident: z.string().nullable(),
});

export type AnnouncementFields = z.output<typeof AnnouncementFieldsSchema>;

export const AnnouncementUpdateSchema = z.object({
  at: InstantSchema,
  body: z.string(),
  state: z.enum(OUTAGE_STATES).nullable().meta({ description: 'Of an outage from then on; null where it stayed' }),
  translations: UpdateTranslationsSchema,
});

export type AnnouncementUpdate = z.output<typeof AnnouncementUpdateSchema>;

/** An announcement as the desk sees it. */
export const AnnouncementSchema = z.object({
  number: z.string(),
  status: z.enum(ANNOUNCEMENT_STATUSES),
  ...AnnouncementFieldsSchema.shape,
  updates: z.array(AnnouncementUpdateSchema).meta({ description: 'Oldest first' }),
  announcedAt: InstantSchema,
  resolvedAt: InstantSchema.nullable(),
  updatedAt: InstantSchema,
  version: z.int(),
});

export type Announcement = z.output<typeof AnnouncementSchema>;

/** As whoever is told of it sees it: nothing of who wrote it, and where it is worked on. */
export const OwnAnnouncementSchema = AnnouncementSchema.omit({ audience: true, incident: true });

export type OwnAnnouncement = z.output<typeof OwnAnnouncementSchema>;
