import { type Field, LEVELS } from '../../fields/field.ts';
import { PAIRS } from '../../fields/typed/writings.ts';

/** Which alerts are meant; everything that is left out fits. */
export const ALERT_MATCH: readonly Field[] = [
  { name: 'source', at: ['match', 'source'], kind: 'text', empty: 'absent' },
  { name: 'integration', at: ['match', 'integration'], kind: 'text', empty: 'absent' },
  { name: 'severity', at: ['match', 'severity'], kind: 'choices', of: LEVELS, empty: 'absent' },
  { name: 'title', at: ['match', 'title'], kind: 'text', empty: 'absent' },
  { name: 'item', at: ['match', 'item'], kind: 'text', empty: 'absent' },
  { name: 'labels', at: ['match', 'labels'], kind: 'written', writing: PAIRS, rows: 2, empty: 'absent' },
];
