import type { Field, Form } from '../../fields/field.ts';

const expression = (name: string, optional = true): Field => ({
  ...{ name, kind: 'text' },
  ...(optional && { empty: 'absent' }),
});

export const SENDERS_FORM: Form = {
  section: 'senders',
  at: ['alerts', 'integrations'],
  shape: 'named',
  blank: { source: 'generic' },
  summary: [['label'], ['source']],
  fields: [
    { name: 'source', kind: 'text' },
    { name: 'label', kind: 'text', empty: 'absent' },
    { name: 'topics', kind: 'texts', empty: 'absent' },
    {
      ...{ name: 'mapping', kind: 'part', empty: 'absent', blank: { key: 'key', state: 'state', title: 'title' } },
      fields: [
        ...['key', 'state', 'title'].map((name) => expression(name, false)),
        ...['alerts', 'severity', 'description', 'at', 'since', 'url', 'runbook', 'items', 'labels', 'id'].map((name) =>
          expression(name),
        ),
      ],
    },
  ],
};
