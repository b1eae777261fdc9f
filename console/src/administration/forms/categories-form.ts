import type { Form } from '../fields/field.ts';

export const CATEGORIES_FORM: Form = {
  section: 'categories',
  at: ['categories'],
  shape: 'named',
  blank: [],
  summary: [[]],
  fields: [{ name: 'subcategories', at: [], kind: 'texts' }],
};
