import type { Form } from '../../fields/field.ts';

export const WEBHOOKS_FORM: Form = {
  section: 'webhooks',
  at: ['webhooks'],
  shape: 'named',
  blank: { url: 'https://' },
  summary: [['url']],
  fields: [
    { name: 'url', kind: 'text' },
    { name: 'secret', kind: 'text', empty: 'absent' },
  ],
};
