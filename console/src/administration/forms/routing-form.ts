import type { Form } from '../fields/field.ts';

const CHANNELS = ['email', 'monitoring', 'portal', 'api', 'phone', 'chat', 'sms', 'walk_in'] as const;

export const ROUTING_FORM: Form = {
  section: 'routing',
  at: ['routing'],
  shape: 'list',
  unnamed: true,
  blank: { match: {}, group: 'service-desk' },
  summary: [
    ['match', 'category'],
    ['match', 'source'],
    ['match', 'requester'],
    ['match', 'configurationItem'],
    ['group'],
  ],
  fields: [
    { name: 'kind', at: ['match', 'kind'], kind: 'choice', of: ['incident', 'service_request'], empty: 'absent' },
    { name: 'channel', at: ['match', 'channel'], kind: 'choice', of: CHANNELS, empty: 'absent' },
    { name: 'category', at: ['match', 'category'], kind: 'text', empty: 'absent' },
    { name: 'subcategory', at: ['match', 'subcategory'], kind: 'text', empty: 'absent' },
    { name: 'source', at: ['match', 'source'], kind: 'text', empty: 'absent' },
    { name: 'requester', at: ['match', 'requester'], kind: 'text', empty: 'absent' },
    { name: 'configurationItem', at: ['match', 'configurationItem'], kind: 'text', empty: 'absent' },
    { name: 'group', kind: 'choice', of: 'groups' },
  ],
};
