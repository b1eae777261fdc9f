import * as z from 'zod';
import type { Configuration } from '#domain/configuration/configuration.ts';
import { invalid } from '#domain/kernel/errors.ts';
import { PreviewQuestionSchema, preview } from '#domain/sla/preview.ts';
import { type Calendar, CalendarSchema } from '#domain/time/calendar.ts';
import { boundedText } from '#events/terms/text.ts';
import { InstantSchema } from '#events/terms/vocabulary.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { ROLES } from '#functions/http-api/api/roles.ts';

const BodySchema = PreviewQuestionSchema.safeExtend({
  calendar: z
    .union([boundedText({ characters: 100, least: 1, untrimmed: true }), CalendarSchema])
    .meta({ description: 'A name of the configuration, or a calendar' }),
});

const AnswerSchema = z.union([z.object({ dueAt: InstantSchema }), z.object({ openSeconds: z.int().min(0) })]);

export const previewCalendar = defineRoute({
  method: 'POST',
  path: '/calendars/preview',
  id: 'previewCalendar',
  tag: 'Configuration',
  summary: 'Reckon a due date, or the open time until an instant',
  access: 'roles',
  roles: ROLES,
  changes: 'nothing',
  body: {
    type: 'json',
    schema: BodySchema,
    example: {
      calendar: { zone: 'Europe/Berlin', week: { mon: ['08:00-18:00'], tue: ['08:00-18:00'] } },
      start: '2026-09-07T14:00:00Z',
      target: 'PT4H',
    },
  },
  answer: { type: 'json', status: 200, name: 'CalendarPreview', schema: AnswerSchema, tagged: false },
  async handle({ body: { calendar, ...question }, context }, { configurations }) {
    if (typeof calendar !== 'string') return { body: preview(calendar, question) };
    const { document } = await configurations.current(context.tenant);
    return { body: preview(calendarNamed(calendar, document), question) };
  },
});

function calendarNamed(name: string, { calendars }: Configuration): Calendar {
  const calendar = Object.hasOwn(calendars, name) ? calendars[name] : undefined;
  if (!calendar) throw invalid('calendar', 'names no calendar of the configuration');
  return calendar;
}
