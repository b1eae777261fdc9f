import { type Field, LEVELS } from '../../fields/field.ts';

/** Which records are meant; everything that is left out fits. */
export const RECORD_MATCH: readonly Field[] = [
  { name: 'priority', at: ['match', 'priority'], kind: 'choices', of: LEVELS, empty: 'absent' },
  { name: 'category', at: ['match', 'category'], kind: 'choices', of: 'categories', empty: 'absent' },
  { name: 'group', at: ['match', 'group'], kind: 'choices', of: 'groups', empty: 'absent' },
  { name: 'requester', at: ['match', 'requester'], kind: 'texts', empty: 'absent' },
  { name: 'configurationItem', at: ['match', 'configurationItem'], kind: 'texts', empty: 'absent' },
];
