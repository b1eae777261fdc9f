import type { Form } from '../../fields/field.ts';
import { RECORD_MATCH } from './record-match.ts';

/** How many incidents with something in common are a problem that the desk proposes by itself. */
export const PROBLEM_TRENDS_FORM: Form = {
  section: 'problem-trends',
  at: ['problemTrends'],
  shape: 'named',
  blank: { label: '', by: 'configurationItem', incidents: 5, days: 7 },
  summary: [['label']],
  fields: [
    { name: 'label', kind: 'text' },
    { name: 'by', kind: 'choice', of: ['configurationItem', 'category'] },
    { name: 'incidents', kind: 'number', from: 2, to: 100 },
    { name: 'days', kind: 'number', from: 1, to: 90 },
    ...RECORD_MATCH,
  ],
};
