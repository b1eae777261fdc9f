import { defineEvent } from '../define-event.ts';
import { SurveySchema } from '../survey.ts';

export const surveyed = defineEvent({
  name: 'surveyed',
  version: 1,
  summary: 'The requester said how satisfied they were.',
  data: SurveySchema,
  example: { score: 5, comment: 'Quick and friendly', closedAt: '2026-09-07T10:00:00.000Z' },
});
