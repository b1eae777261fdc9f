import type { Form } from '../fields/field.ts';
import { LISTS } from '../fields/typed/writings.ts';

export const GROUPS_FORM: Form = {
  section: 'groups',
  at: ['groups'],
  shape: 'named',
  blank: { label: '', tier: 1, email: null },
  summary: [['label'], ['tier'], ['lead']],
  fields: [
    { name: 'label', kind: 'text' },
    { name: 'tier', kind: 'choice', of: ['1', '2', '3'], numbers: true },
    { name: 'email', kind: 'text', empty: 'null' },
    { name: 'lead', kind: 'text', empty: 'absent' },
    { name: 'calendar', kind: 'choice', of: 'calendars', empty: 'absent' },
    { name: 'zone', kind: 'choice', of: 'zones', empty: 'absent' },
    { name: 'supplier', kind: 'toggle' },
    {
      ...{ name: 'assignment', kind: 'part', empty: 'absent', blank: { method: 'round_robin' } },
      fields: [
        { name: 'method', kind: 'choice', of: ['none', 'round_robin', 'least_loaded', 'on_call'] },
        { name: 'schedule', kind: 'text', empty: 'absent' },
        { name: 'skills', kind: 'written', writing: LISTS, rows: 3, empty: 'absent' },
      ],
    },
  ],
};
