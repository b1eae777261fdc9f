import type { Form } from '../fields/field.ts';

export const MAIL_FORM: Form = {
  section: 'mail',
  at: ['mail'],
  shape: 'fields',
  fields: [
    { name: 'addresses', kind: 'texts' },
    { name: 'name', kind: 'text' },
    { name: 'language', kind: 'choice', of: 'languages' },
    { name: 'zone', kind: 'choice', of: 'zones', empty: 'absent' },
    { name: 'agents', kind: 'texts' },
    { name: 'forwarders', kind: 'texts', empty: 'absent' },
    { name: 'lists', kind: 'texts', empty: 'absent' },
    { name: 'thanksReopen', kind: 'toggle' },
    { name: 'digestAfter', at: ['digest', 'after'], kind: 'number', from: 1, to: 100 },
    { name: 'digestWithin', at: ['digest', 'withinMinutes'], kind: 'number', from: 1, to: 60 },
  ],
};
