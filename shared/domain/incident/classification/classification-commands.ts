import * as z from 'zod';
import * as fields from '#domain/incident/record/command-fields.ts';
import { GivenInstantSchema } from '#events/terms/instants.ts';
import { EmailSchema, KindSchema, LanguageSchema, type Level, LevelSchema } from '#events/terms/vocabulary.ts';

export const ReclassifySchema = z
  .strictObject({
    title: fields.title,
    description: fields.description,
    kind: KindSchema,
    category: fields.name.nullable(),
    subcategory: fields.name.nullable(),
    impact: LevelSchema,
    urgency: LevelSchema,
    /** Sets an override until `null` lifts it; needs `reason`. */
    priority: LevelSchema.nullable(),
    requester: fields.requester,
    /** The language the requester reads, where the first mail deceived. */
    language: LanguageSchema.nullable(),
    owner: EmailSchema.nullable(),
    configurationItems: fields.configurationItems,
    /** All of them: one that is left out is gone. */
    tags: fields.tags,
    parent: fields.number.nullable(),
    supplierTicket: fields.supplierTicket.nullable(),
    /** A date promised to the requester, until `null` takes it back. */
    promisedAt: GivenInstantSchema.nullable(),
    /** The priority was looked at and stays as it is: answers the review an escalation asked for. */
    reviewed: z.literal(true),
    reason: fields.text,
  })
  .partial();

export type ClassificationCommand =
  | fields.Asked<'reclassify', typeof ReclassifySchema>
  /** A child is more urgent; or the one that `replaces` names no longer is, and the worst of the others counts, if any. */
  | {
      readonly type: 'raise';
      readonly priority: Level | null;
      readonly by: string | null;
      readonly replaces: string | null;
    };
