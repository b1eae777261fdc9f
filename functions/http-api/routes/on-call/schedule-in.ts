import { invalid } from '#domain/kernel/errors.ts';
import { type ScheduleFields, ScheduleNameSchema } from '#events/schedule/schedule.ts';

/** Of a schedule that may not be there yet. @throws DomainError invalid for what is no name */
export function newScheduleIn({ name }: { readonly name: string }): string {
  const read = ScheduleNameSchema.safeParse(name);
  if (!read.success) throw invalid('name', read.error.issues[0]?.message ?? 'must be a name');
  return read.data;
}

export const SCHEDULE_EXAMPLE: ScheduleFields = {
  label: 'Infrastructure',
  zone: 'Europe/Berlin',
  owner: 'mia@example.com',
  layers: [
    {
      name: 'weekly',
      start: '2026-10-19T09:00',
      handoff: { every: 1, unit: 'week' },
      people: ['lin@example.com', 'ada@example.com'],
      onAbsence: 'next',
    },
  ],
};
