import { type Form, LEVELS } from '../../fields/field.ts';

export const PAGING_RULES_FORM: Form = {
  section: 'paging-rules',
  at: ['paging', 'rules'],
  shape: 'list',
  unnamed: true,
  blank: { match: { priority: 'critical' }, policy: '' },
  summary: [['match', 'priority'], ['match', 'group'], ['match', 'category'], ['policy']],
  fields: [
    { name: 'priority', at: ['match', 'priority'], kind: 'choices', of: LEVELS, empty: 'absent' },
    { name: 'group', at: ['match', 'group'], kind: 'choice', of: 'groups', empty: 'absent' },
    { name: 'category', at: ['match', 'category'], kind: 'text', empty: 'absent' },
    { name: 'kind', at: ['match', 'kind'], kind: 'choice', of: ['incident', 'service_request'], empty: 'absent' },
    { name: 'configurationItem', at: ['match', 'configurationItem'], kind: 'text', empty: 'absent' },
    { name: 'policy', kind: 'choice', of: 'pagingPolicies' },
  ],
};
