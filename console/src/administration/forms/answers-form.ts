import type { Form } from '../fields/field.ts';

export const ANSWERS_FORM: Form = {
  section: 'answers',
  at: ['answers'],
  shape: 'named',
  blank: { label: '', body: '' },
  summary: [['label'], ['language']],
  fields: [
    { name: 'label', kind: 'text' },
    { name: 'language', kind: 'choice', of: 'languages', empty: 'absent' },
    { name: 'groups', kind: 'choices', of: 'groups', empty: 'absent' },
    { name: 'body', kind: 'long-text' },
  ],
};
