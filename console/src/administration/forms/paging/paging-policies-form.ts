import type { Field, Form } from '../../fields/field.ts';
import { PAGED } from '../../fields/typed/paged.ts';

const FIRST_STEP = { page: [{ role: 'group-lead' }], wait: 'PT5M' };

const STEP: readonly Field[] = [
  { name: 'page', kind: 'written', writing: PAGED, rows: 3 },
  { name: 'wait', kind: 'text' },
  {
    ...{ name: 'hours', kind: 'part', blank: { calendar: 'business-hours', open: false }, empty: 'absent' },
    fields: [
      { name: 'calendar', kind: 'choice', of: 'calendars' },
      { name: 'open', kind: 'toggle' },
    ],
  },
];

export const PAGING_POLICIES_FORM: Form = {
  section: 'paging-policies',
  at: ['paging', 'policies'],
  shape: 'named',
  blank: { steps: [FIRST_STEP], repeat: 1 },
  fields: [
    { name: 'steps', kind: 'list', blank: FIRST_STEP, fields: STEP },
    { name: 'repeat', kind: 'number', from: 0, to: 20 },
    { name: 'reAcknowledgeAfter', kind: 'text', empty: 'absent' },
  ],
};
