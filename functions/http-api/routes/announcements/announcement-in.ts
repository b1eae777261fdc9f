import * as z from 'zod';
import type { AnnouncementPatch } from '#domain/announcements/announcement-record.ts';
import {
  AnnouncementBodySchema,
  AnnouncementDraftSchema,
  OUTAGE_STATES,
  UpdateTranslationsSchema,
} from '#events/announcement/announcement.ts';
import { boundedText } from '#events/terms/text.ts';

/** As the path of a record has it. */
const IncidentNumberSchema = boundedText({ characters: 20, least: 1 });

export const AnnouncementBodyInSchema = AnnouncementDraftSchema.extend({ incident: IncidentNumberSchema.optional() });

const { endsAt, ...draft } = AnnouncementDraftSchema.shape;

export const AnnouncementPatchSchema = z
  .strictObject(draft)
  .omit({ kind: true, incident: true })
  .partial()
  .extend({
    endsAt: endsAt.unwrap().nullable().optional().meta({ description: 'Null: until somebody resolves it' }),
    incident: IncidentNumberSchema.nullable().optional(),
    tell: z.boolean().default(false).meta({ description: 'Whether those affected are told of what is another' }),
  });

export const NewsSchema = z.strictObject({
  body: AnnouncementBodySchema,
  state: z.enum(OUTAGE_STATES).optional().meta({ description: 'Of an outage, from now on' }),
  translations: UpdateTranslationsSchema.optional(),
});

export const LastWordSchema = NewsSchema.omit({ state: true }).partial();

/** What was said, and nothing else: what is left out stays. */
export function patchOf({ tell: _, ...said }: z.output<typeof AnnouncementPatchSchema>): AnnouncementPatch {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

export const ANNOUNCEMENT_EXAMPLE: z.input<typeof AnnouncementBodyInSchema> = {
  kind: 'outage',
  title: 'Payments fail',
  body: 'Cards are refused. We look for the cause.',
  translations: { de: { title: 'Zahlungen schlagen fehl', body: 'Karten werden abgelehnt. Wir suchen die Ursache.' } },
  services: ['payments'],
  audience: 'public',
  state: 'partial',
};
