import { type Field, type Form, LEVELS } from '../../fields/field.ts';
import { STAKEHOLDERS } from '../../fields/typed/writings.ts';
import { RECORD_MATCH } from './record-match.ts';

const CADENCES = LEVELS.map(
  (level): Field => ({
    ...{ name: `cadence-${level}`, at: ['cadence', level], kind: 'text', empty: 'absent' },
  }),
);

/** Who is told of a major incident, and how often. */
export const COMMUNICATION_PLANS_FORM: Form = {
  section: 'communication-plans',
  at: ['majorIncidents', 'plans'],
  shape: 'named',
  blank: { match: {}, stakeholders: [], cadence: { critical: 'PT30M', high: 'PT1H' } },
  summary: [
    ['match', 'priority'],
    ['cadence', 'critical'],
  ],
  fields: [{ name: 'stakeholders', kind: 'written', writing: STAKEHOLDERS, rows: 4 }, ...CADENCES, ...RECORD_MATCH],
};
