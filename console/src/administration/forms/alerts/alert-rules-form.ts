import { type Form, LEVELS } from '../../fields/field.ts';
import { ALERT_MATCH } from './alert-match.ts';

export const ALERT_RULES_FORM: Form = {
  section: 'alert-rules',
  at: ['alerts', 'rules'],
  shape: 'list',
  unnamed: true,
  blank: { match: {}, set: {}, stop: false },
  summary: [
    ['match', 'source'],
    ['match', 'title'],
    ['match', 'item'],
    ['set', 'group'],
    ['set', 'severity'],
  ],
  fields: [
    ...ALERT_MATCH,
    { name: 'setSeverity', at: ['set', 'severity'], kind: 'choice', of: LEVELS, empty: 'absent' },
    { name: 'setGroup', at: ['set', 'group'], kind: 'choice', of: 'groups', empty: 'absent' },
    { name: 'setCategory', at: ['set', 'category'], kind: 'text', empty: 'absent' },
    { name: 'setImpact', at: ['set', 'impact'], kind: 'choice', of: LEVELS, empty: 'absent' },
    { name: 'setUrgency', at: ['set', 'urgency'], kind: 'choice', of: LEVELS, empty: 'absent' },
    { name: 'setTitle', at: ['set', 'title'], kind: 'text', empty: 'absent' },
    { name: 'setItem', at: ['set', 'item'], kind: 'text', empty: 'absent' },
    { name: 'setRunbook', at: ['set', 'runbook'], kind: 'text', empty: 'absent' },
    { name: 'setKey', at: ['set', 'key'], kind: 'texts', empty: 'absent' },
    { name: 'stop', kind: 'toggle' },
  ],
};
