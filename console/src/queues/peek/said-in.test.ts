import { expect, it } from 'vitest';
import { saidIn } from './said-in.ts';

const said = (type: string, data: object, why: string | null = null) => saidIn({ type, data, why });

it('finds what somebody wrote in an entry, and cuts what is long', () => {
  expect(said('commented', { body: ' It hums ', visibility: 'public' })).toBe('It hums');
  expect(said('held', { reason: 'awaiting_supplier', comment: 'Ordered' })).toBe('Ordered');
  expect(said('assigned', { group: 'vendor' })).toBeNull();
  expect(said('commented', { body: 'x'.repeat(1000) })).toHaveLength(281);
});

it('leaves out what the desk calls a reason: the line above says it in the reader’s words', () => {
  expect(said('held', { reason: 'awaiting_supplier', comment: null })).toBeNull();
});
