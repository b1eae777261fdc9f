import { expect, it } from 'vitest';
import { saidIn } from './said-in.ts';

it('finds what somebody wrote in an entry, and cuts what is long', () => {
  expect(saidIn({ body: ' It hums ', visibility: 'public' })).toBe('It hums');
  expect(saidIn({ reason: 'awaiting_supplier', comment: 'Ordered' })).toBe('Ordered');
  expect(saidIn({ group: 'vendor' })).toBeNull();
  expect(saidIn(null)).toBeNull();
  expect(saidIn({ body: 'x'.repeat(1000) })).toHaveLength(281);
});
