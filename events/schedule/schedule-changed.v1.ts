import * as z from 'zod';
import { ScheduleFieldsSchema } from '#events/schedule/schedule.ts';
import { defineAct } from '#events/terms/define-act.ts';

const nights = {
  label: 'Nights',
  zone: 'Europe/Berlin',
  owner: 'mia@example.com',
  layers: [
    {
      name: 'daily',
      start: '2026-10-19T20:00',
      handoff: { every: 1, unit: 'day' as const },
      people: ['lin@example.com'],
    },
  ],
};

export const scheduleChanged = defineAct({
  name: 'schedule-changed',
  version: 1,
  summary: 'Zone, owner or layers of a schedule of who is on call were changed, or it came or went.',
  state: () => z.object(ScheduleFieldsSchema.shape),
  example: { about: 'nights', before: null, after: nights },
});
