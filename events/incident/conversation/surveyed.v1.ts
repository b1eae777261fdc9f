import { SurveySchema } from '#events/incident/survey.ts';
import { defineEvent } from '#events/terms/define-event.ts';

export const surveyed = defineEvent({
  name: 'surveyed',
  version: 1,
  summary: 'The requester said how satisfied they were.',
  data: () => SurveySchema,
  example: { score: 5, comment: 'Quick and friendly', closedAt: '2026-09-07T10:00:00.000Z' },
});
