import * as z from 'zod';
import { defineRecordEvent } from '#events/terms/define-event.ts';
import { EmailSchema } from '#events/terms/vocabulary.ts';
import { GapSchema, OverrideSchema, ScheduleFieldsSchema } from './schedule.ts';

const fields = {
  label: 'Infrastructure, out of hours',
  zone: 'Europe/Berlin',
  owner: 'mia@example.com',
  layers: [
    {
      name: 'weekly',
      start: '2026-10-19T09:00',
      handoff: { every: 1, unit: 'week' as const },
      people: ['lin@example.com', 'ada@example.com'],
      onAbsence: 'next' as const,
    },
  ],
};
const christmas = { from: '2026-12-24T12:00:00.000Z', to: '2026-12-25T12:00:00.000Z' };
const override = { id: 'O1', ...christmas, person: 'ada@example.com', replaces: 'lin@example.com' };

/** What happens to a schedule of who is on call. */
export const SCHEDULE_EVENTS = {
  added: defineRecordEvent('schedule', {
    name: 'added',
    version: 1,
    summary: 'There is another schedule of who is on call.',
    data: () => z.object({ tenant: z.string(), id: z.string(), fields: ScheduleFieldsSchema }),
    example: { tenant: 'default', id: 'infrastructure', fields },
  }),
  changed: defineRecordEvent('schedule', {
    name: 'changed',
    version: 1,
    summary: 'Zone, owner or layers of a schedule are others: all of it, as it is now.',
    data: () => z.object({ fields: ScheduleFieldsSchema }),
    example: { fields },
  }),
  removed: defineRecordEvent('schedule', {
    name: 'removed',
    version: 1,
    summary: 'A schedule is none any more.',
    data: () => z.object({}),
    example: {},
  }),
  'override-added': defineRecordEvent('schedule', {
    name: 'override-added',
    version: 1,
    summary: 'For a while somebody else is on call, or nobody.',
    data: () => z.object({ override: OverrideSchema }),
    example: { override },
  }),
  'override-removed': defineRecordEvent('schedule', {
    name: 'override-removed',
    version: 1,
    summary: 'An override holds no longer.',
    data: () => z.object({ override: OverrideSchema }),
    example: { override },
  }),
  'gaps-found': defineRecordEvent('schedule', {
    name: 'gaps-found',
    version: 1,
    summary: 'While nobody is on call within the next 14 days, as far as the owner was not told of it yet.',
    data: () => z.object({ owner: EmailSchema, gaps: z.array(GapSchema) }),
    example: { owner: 'mia@example.com', gaps: [christmas] },
  }),
  'gaps-closed': defineRecordEvent('schedule', {
    name: 'gaps-closed',
    version: 1,
    summary: 'What the owner was told of as a gap is none any more; a new one there is told again.',
    data: () => z.object({ gaps: z.array(GapSchema) }),
    example: { gaps: [christmas] },
  }),
} as const;

export type ScheduleEventName = keyof typeof SCHEDULE_EVENTS;
