import { type Form, LEVELS } from '../fields/field.ts';

export const MAINTENANCE_FORM: Form = {
  section: 'maintenance',
  at: ['maintenanceWindows'],
  shape: 'named',
  blank: { during: 'hold' },
  summary: [['label'], ['from'], ['to'], ['calendar']],
  fields: [
    { name: 'label', kind: 'text', empty: 'absent' },
    { name: 'from', kind: 'instant', empty: 'absent' },
    { name: 'to', kind: 'instant', empty: 'absent' },
    { name: 'calendar', kind: 'choice', of: 'calendars', empty: 'absent' },
    { name: 'items', kind: 'texts', empty: 'absent' },
    { name: 'source', at: ['match', 'source'], kind: 'text', empty: 'absent' },
    { name: 'severity', at: ['match', 'severity'], kind: 'choices', of: LEVELS, empty: 'absent' },
    { name: 'during', kind: 'choice', of: ['hold', 'note', 'drop'] },
  ],
};
