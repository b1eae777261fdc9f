import type { Form } from '../../fields/field.ts';

/** Who does what in a major incident. */
export const MAJOR_ROLES_FORM: Form = {
  section: 'major-roles',
  at: ['majorIncidents', 'roles'],
  shape: 'named',
  blank: { label: '' },
  summary: [['label'], ['schedule'], ['group']],
  fields: [
    { name: 'label', kind: 'text' },
    { name: 'schedule', kind: 'text', empty: 'absent' },
    { name: 'group', kind: 'choice', of: 'groups', empty: 'absent' },
  ],
};
