import type { Form } from '../../fields/field.ts';

/** An entry is nothing but the addresses. */
export const CHAINS_FORM: Form = {
  section: 'chains',
  at: ['chains'],
  shape: 'named',
  blank: [],
  fields: [{ name: 'addresses', at: [], kind: 'texts' }],
};
