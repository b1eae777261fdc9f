import { type Form, LEVELS } from '../../fields/field.ts';
import { PAIRS } from '../../fields/typed/writings.ts';

export const ALERT_SOURCES_FORM: Form = {
  section: 'alert-sources',
  at: ['alerts', 'sources'],
  shape: 'named',
  blank: {},
  summary: [['defaultSeverity']],
  fields: [
    { name: 'severities', kind: 'written', writing: PAIRS, rows: 4, empty: 'absent' },
    { name: 'defaultSeverity', kind: 'choice', of: LEVELS, empty: 'absent' },
  ],
};
