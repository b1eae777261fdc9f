import type { Form } from '../fields/field.ts';

export const TASKS_FORM: Form = {
  section: 'tasks',
  at: ['tasks'],
  shape: 'fields',
  fields: [
    { name: 'calendar', kind: 'choice', of: 'calendars' },
    { name: 'before', at: ['reminders', 'before'], kind: 'texts' },
    {
      ...{ name: 'repeatAfter', at: ['reminders', 'repeatAfter'], kind: 'part', empty: 'null' },
      blank: { every: { businessDays: 1 }, count: 3 },
      fields: [
        { name: 'every', kind: 'target' },
        { name: 'count', kind: 'number', from: 1, to: 20 },
      ],
    },
  ],
};
