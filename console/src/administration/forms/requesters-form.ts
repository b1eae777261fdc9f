import { type Form, LEVELS } from '../fields/field.ts';

/** What requesters may do, and how a record ends for them. */
export const REQUESTERS_FORM: Form = {
  section: 'requesters',
  at: [],
  shape: 'fields',
  fields: [
    { name: 'domains', at: ['portal', 'domains'], kind: 'texts' },
    { name: 'mayChooseImpact', at: ['requesters', 'mayChoose', 'impact'], kind: 'choices', of: LEVELS },
    { name: 'mayChooseUrgency', at: ['requesters', 'mayChoose', 'urgency'], kind: 'choices', of: LEVELS },
    { name: 'byRequester', at: ['cancelation', 'byRequester'], kind: 'toggle' },
    { name: 'closureDays', at: ['autoClosure', 'businessDays'], kind: 'number', from: 1, to: 365 },
    { name: 'closureCalendar', at: ['autoClosure', 'calendar'], kind: 'choice', of: 'calendars' },
    { name: 'reopenDays', at: ['reopenWindow', 'days'], kind: 'number', from: 0, to: 365 },
    { name: 'reopenCalendar', at: ['reopenWindow', 'calendar'], kind: 'choice', of: 'calendars' },
    { name: 'survey', at: ['survey', 'ask'], kind: 'toggle' },
    { name: 'surveyDays', at: ['survey', 'days'], kind: 'number', from: 1, to: 90 },
  ],
};
