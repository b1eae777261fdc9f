import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { executionName } from './execution-name.ts';

const OPENED = '2026-09-07T09:00:00.000Z';
const tenant = fc.stringMatching(/^[\w.-]{1,64}$/);

it('given any tenant, when a timer is named then Step Functions takes the name', () => {
  void fc.assert(
    fc.property(tenant, fc.integer({ min: 1, max: 999_999 }), (of, generation) => {
      expect(executionName({ tenant: of, number: 'ABCDE-999999999999', openedAt: OPENED }, generation)).toMatch(
        /^[\w.-]{1,80}$/,
      );
    }),
  );
});

it('given two tenants of one long beginning, when their timers are named then the names differ', () => {
  const of = (end: string) =>
    executionName({ tenant: 'x'.repeat(63) + end, number: 'INC-000001', openedAt: OPENED }, 1);
  expect(of('a')).not.toBe(of('b'));
});

it('given a table made anew, when the same number is opened again then its timer has a name of its own', () => {
  const of = (openedAt: string) => executionName({ tenant: 'default', number: 'INC-000001', openedAt }, 1);
  expect(of(OPENED)).not.toBe(of('2026-09-08T09:00:00.000Z'));
  expect(of(OPENED)).toBe(of(OPENED));
});
