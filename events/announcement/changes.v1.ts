import * as z from 'zod';
import { defineRecordEvent } from '#events/terms/define-event.ts';
import {
  AnnouncementBodySchema,
  AnnouncementFieldsSchema,
  OUTAGE_STATES,
  UpdateTranslationsSchema,
} from './announcement.ts';

const fields = {
  kind: 'outage' as const,
  title: 'Payments fail',
  body: 'Cards are refused. We look for the cause.',
  language: 'en' as const,
  translations: { de: { title: 'Zahlungen schlagen fehl', body: 'Karten werden abgelehnt. Wir suchen die Ursache.' } },
  services: ['payments'],
  audience: 'public' as const,
  state: 'partial' as const,
  startsAt: '2026-09-07T09:00:00.000Z',
  endsAt: null,
  incident: 'INC-000001',
};

/** By what the desk itself knows the update again that it was asked for, however often it is asked. */
const key = () => z.string().nullable();

/** What happens to an announcement. */
export const ANNOUNCEMENT_EVENTS = {
  announced: defineRecordEvent('announcement', {
    name: 'announced',
    version: 1,
    summary: 'An outage, a maintenance or something else was announced, also for a time to come.',
    data: () => z.object({ tenant: z.string(), id: z.string(), fields: AnnouncementFieldsSchema, key: key() }),
    example: { tenant: 'default', id: 'ANN-000001', fields, key: null },
  }),
  changed: defineRecordEvent('announcement', {
    name: 'changed',
    version: 1,
    summary: 'Texts, services or times of an announcement were corrected: all of it, as it is now.',
    data: () =>
      z.object({
        fields: AnnouncementFieldsSchema,
        tell: z.boolean().meta({ description: 'Whether those affected are told' }),
      }),
    example: { fields: { ...fields, endsAt: '2026-09-07T12:00:00.000Z' }, tell: false },
  }),
  begun: defineRecordEvent('announcement', {
    name: 'begun',
    version: 1,
    summary: 'What was announced for a time to come has begun.',
    data: () => z.object({}),
    example: {},
  }),
  updated: defineRecordEvent('announcement', {
    name: 'updated',
    version: 1,
    summary: 'There is news of what was announced.',
    data: () =>
      z.object({
        body: AnnouncementBodySchema,
        state: z.enum(OUTAGE_STATES).nullable(),
        translations: UpdateTranslationsSchema,
        key: key(),
      }),
    example: { body: 'Cards work again in most shops.', state: 'degraded', translations: {}, key: null },
  }),
  resolved: defineRecordEvent('announcement', {
    name: 'resolved',
    version: 1,
    summary: 'What was announced is over: somebody said so, or its end came.',
    data: () => z.object({ body: AnnouncementBodySchema.nullable(), translations: UpdateTranslationsSchema }),
    example: { body: 'All cards work again.', translations: {} },
  }),
} as const;

export type AnnouncementEventName = keyof typeof ANNOUNCEMENT_EVENTS;
