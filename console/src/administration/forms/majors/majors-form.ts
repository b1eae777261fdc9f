import type { Form } from '../../fields/field.ts';

/** Where people talk, and until when a review is to be done. */
export const MAJORS_FORM: Form = {
  section: 'majors',
  at: ['majorIncidents'],
  shape: 'fields',
  fields: [
    { name: 'bridge', kind: 'text', empty: 'absent' },
    { name: 'reviewDue', at: ['review', 'due'], kind: 'target' },
  ],
};
