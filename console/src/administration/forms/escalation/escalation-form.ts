import type { Form } from '../../fields/field.ts';

export const ESCALATION_FORM: Form = {
  section: 'escalation',
  at: [],
  shape: 'fields',
  fields: [
    { name: 'defaultGroup', kind: 'choice', of: 'groups' },
    { name: 'incidentManager', kind: 'text', empty: 'null' },
    { name: 'problemManager', kind: 'text', empty: 'null' },
    { name: 'bouncesToManager', at: ['escalation', 'bouncesToManager'], kind: 'number', from: 1, to: 100 },
  ],
};
