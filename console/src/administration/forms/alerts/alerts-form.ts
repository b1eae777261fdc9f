import { type Field, type Form, LEVELS } from '../../fields/field.ts';
import { ALERT_MATCH } from './alert-match.ts';

/** What a record begins with, by the severity of its alert. */
const SEVERITIES = LEVELS.flatMap((level): readonly Field[] => [
  { name: `${level}-impact`, at: ['severities', level, 'impact'], kind: 'choice', of: LEVELS },
  { name: `${level}-urgency`, at: ['severities', level, 'urgency'], kind: 'choice', of: LEVELS },
]);

export const ALERTS_FORM: Form = {
  section: 'alerts',
  at: ['alerts'],
  shape: 'fields',
  fields: [
    { name: 'optIn', kind: 'texts' },
    { name: 'optOut', kind: 'texts' },
    { name: 'recoveryOfTouched', kind: 'choice', of: ['note', 'resolve'] },
    { name: 'recoveryOfChildren', kind: 'choice', of: ['offer', 'resolve'] },
    { name: 'reopenMinutes', kind: 'number', from: 0, to: 10_080 },
    {
      ...{ name: 'correlation', kind: 'list', blank: { withinMinutes: 15, by: ['item', 'dependency'] } },
      fields: [
        { name: 'withinMinutes', kind: 'number', from: 1, to: 1440 },
        { name: 'by', kind: 'choices', of: ['item', 'dependency'] },
        ...ALERT_MATCH,
      ],
    },
    {
      name: 'storm',
      kind: 'part',
      empty: 'null',
      blank: { incidents: 100, withinMinutes: 5 },
      fields: [
        { name: 'incidents', kind: 'number', from: 2, to: 1000 },
        { name: 'withinMinutes', kind: 'number', from: 1, to: 1440 },
      ],
    },
    {
      name: 'flapping',
      kind: 'part',
      empty: 'null',
      blank: { changes: 5, withinMinutes: 30, calmMinutes: 30 },
      fields: [
        { name: 'changes', kind: 'number', from: 2, to: 50 },
        { name: 'withinMinutes', kind: 'number', from: 1, to: 1440 },
        { name: 'calmMinutes', kind: 'number', from: 1, to: 1440 },
      ],
    },
    ...SEVERITIES,
  ],
};
