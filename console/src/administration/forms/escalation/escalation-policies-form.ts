import { isHolder } from '../../draft/paths.ts';
import type { Field, Form, Variants } from '../../fields/field.ts';
import { WHOM } from '../../fields/typed/writings.ts';

const MOMENTS: Variants = {
  percent: { blank: { percent: 75 }, fields: [{ name: 'percent', kind: 'number', from: 1, to: 99 }] },
  atStart: { blank: { atStart: true }, fields: [] },
  atBreach: { blank: { atBreach: true }, fields: [] },
  afterBreach: { blank: { afterBreach: 'PT1H' }, fields: [{ name: 'afterBreach', kind: 'text' }] },
};

const ACTIONS: Variants = {
  tell: {
    blank: { do: 'tell', whom: ['assignee'] },
    fields: [{ name: 'whom', kind: 'written', writing: WHOM, rows: 3 }],
  },
  'move-up': { blank: { do: 'move', to: 'next-tier' }, fields: [] },
  'move-to': {
    blank: { do: 'move', to: { group: 'service-desk' } },
    fields: [{ name: 'toGroup', at: ['to', 'group'], kind: 'choice', of: 'groups' }],
  },
  'raise-priority': { blank: { do: 'raise-priority' }, fields: [] },
  'propose-major': { blank: { do: 'propose-major' }, fields: [] },
  call: {
    blank: { do: 'call', webhook: '' },
    fields: [{ name: 'webhook', kind: 'choice', of: 'webhooks' }],
  },
  publish: { blank: { do: 'publish', name: '' }, fields: [{ name: 'publishName', at: ['name'], kind: 'text' }] },
};

function momentOf(value: unknown): string {
  return isHolder(value) ? (Object.keys(value)[0] ?? '') : '';
}

function actionOf(value: unknown): string {
  if (!isHolder(value)) return '';
  if (value.do !== 'move') return String(value.do);
  return value.to === 'next-tier' ? 'move-up' : 'move-to';
}

const STEP: readonly Field[] = [
  { name: 'name', kind: 'text' },
  { name: 'clock', kind: 'choice', of: ['response', 'resolution', 'group', 'supplier'] },
  { name: 'moment', at: ['at'], kind: 'variants', of: MOMENTS, keyOf: momentOf },
  {
    ...{ name: 'actions', kind: 'list', blank: ACTIONS.tell?.blank },
    fields: [{ name: 'action', at: [], kind: 'variants', of: ACTIONS, keyOf: actionOf }],
  },
  { name: 'deliver', kind: 'choice', of: ['now', 'recipient-calendar'] },
];

const FIRST_STEP = {
  ...{ name: 'warning', clock: 'resolution', at: { percent: 75 }, deliver: 'now' },
  actions: [{ do: 'tell', whom: ['assignee'] }],
};

export const ESCALATION_POLICIES_FORM: Form = {
  section: 'escalation-policies',
  at: ['escalationPolicies'],
  shape: 'named',
  blank: { steps: [FIRST_STEP] },
  fields: [{ name: 'steps', kind: 'list', blank: FIRST_STEP, fields: STEP }],
};
