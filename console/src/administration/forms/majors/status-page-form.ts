import type { Form } from '../../fields/field.ts';

/** What the public reads of services and announcements. */
export const STATUS_PAGE_FORM: Form = {
  section: 'status-page',
  at: ['statusPage'],
  shape: 'fields',
  fields: [
    { name: 'enabled', kind: 'toggle' },
    { name: 'label', kind: 'text' },
    { name: 'languages', kind: 'choices', of: 'languages' },
    { name: 'zone', kind: 'choice', of: 'zones' },
    { name: 'colour', kind: 'text', empty: 'absent' },
    { name: 'logo', kind: 'image', empty: 'absent' },
  ],
};
