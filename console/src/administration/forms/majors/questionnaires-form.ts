import type { Form } from '../../fields/field.ts';
import { QUESTIONS } from '../../fields/typed/writings.ts';

/** An entry is nothing but its questions. */
export const QUESTIONNAIRES_FORM: Form = {
  section: 'questionnaires',
  at: ['majorIncidents', 'review', 'questionnaires'],
  shape: 'named',
  blank: [],
  fields: [{ name: 'questions', at: [], kind: 'written', writing: QUESTIONS, rows: 6 }],
};
