import * as z from 'zod';
import { WaySchema } from '#events/incident/paging.ts';
import { defineRecordEvent } from '#events/terms/define-event.ts';
import { AbsenceSchema, PersonFieldsSchema } from './person.ts';

const fields = { name: 'Lin Ito', groups: ['infrastructure'], skills: { network: 2 }, zone: 'Europe/Berlin' };
const absence = { id: 'A1', from: '2026-12-24T00:00:00.000Z', to: '2026-12-28T00:00:00.000Z' };

/** What happens to what the desk keeps of a person. */
export const PERSON_EVENTS = {
  added: defineRecordEvent('person', {
    name: 'added',
    version: 1,
    summary: 'Somebody is one of the desk’s people.',
    data: () => z.object({ tenant: z.string(), id: z.string(), fields: PersonFieldsSchema }),
    example: { tenant: 'default', id: 'lin@example.com', fields },
  }),
  changed: defineRecordEvent('person', {
    name: 'changed',
    version: 1,
    summary: 'What is kept of one of the desk’s people is another: all of it, as it is now.',
    data: () => z.object({ fields: PersonFieldsSchema }),
    example: { fields },
  }),
  removed: defineRecordEvent('person', {
    name: 'removed',
    version: 1,
    summary: 'Somebody is none of the desk’s people any more.',
    data: () => z.object({}),
    example: {},
  }),
  'absence-added': defineRecordEvent('person', {
    name: 'absence-added',
    version: 1,
    summary: 'Somebody will be away.',
    data: () => z.object({ absence: AbsenceSchema }),
    example: { absence },
  }),
  'absence-removed': defineRecordEvent('person', {
    name: 'absence-removed',
    version: 1,
    summary: 'Somebody will not be away after all.',
    data: () => z.object({ absence: AbsenceSchema }),
    example: { absence },
  }),
  'contacts-changed': defineRecordEvent('person', {
    name: 'contacts-changed',
    version: 1,
    summary: 'Somebody is reached otherwise; by which ways, and never under which number.',
    data: () => z.object({ ways: z.array(WaySchema) }),
    example: { ways: ['mail', 'sms'] },
  }),
  'phone-verified': defineRecordEvent('person', {
    name: 'phone-verified',
    version: 1,
    summary: 'A phone is known to be somebody’s: they sent back the code it was sent.',
    data: () => z.object({ ways: z.array(WaySchema) }),
    example: { ways: ['sms', 'voice'] },
  }),
  'chat-tied': defineRecordEvent('person', {
    name: 'chat-tied',
    version: 1,
    summary: 'A member of the chat is known to be somebody: they wrote a code there that they were shown.',
    data: () => z.object({ ways: z.array(WaySchema) }),
    example: { ways: ['chat'] },
  }),
} as const;

export type PersonEventName = keyof typeof PERSON_EVENTS;
