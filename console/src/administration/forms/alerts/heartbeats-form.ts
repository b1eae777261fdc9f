import { type Form, LEVELS } from '../../fields/field.ts';

export const HEARTBEATS_FORM: Form = {
  section: 'heartbeats',
  at: ['heartbeats'],
  shape: 'named',
  blank: { every: 'PT1H', title: '', severity: 'high' },
  summary: [['every'], ['title']],
  fields: [
    { name: 'every', kind: 'text' },
    { name: 'title', kind: 'text' },
    { name: 'severity', kind: 'choice', of: LEVELS },
    { name: 'configurationItem', kind: 'text', empty: 'absent' },
  ],
};
