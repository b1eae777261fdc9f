import { type Form, LEVELS } from '../../fields/field.ts';
import { RECORD_MATCH } from './record-match.ts';

/** What is proposed by itself, once by each rule. */
export const MAJOR_RULES_FORM: Form = {
  section: 'major-rules',
  at: ['majorIncidents', 'rules'],
  shape: 'list',
  blank: { match: { priority: 'critical' } },
  summary: [['match', 'priority'], ['criticality'], ['children']],
  fields: [
    { name: 'name', kind: 'text' },
    ...RECORD_MATCH,
    { name: 'criticality', kind: 'choice', of: LEVELS, empty: 'absent' },
    { name: 'children', kind: 'number', from: 1, to: 1000, empty: 'absent' },
  ],
};
