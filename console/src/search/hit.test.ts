import { describe, expect, it } from 'vitest';
import { pageOfHit, pageOfNumber } from './hit.ts';

describe('given what somebody typed', () => {
  it.each([
    ['42', '/incidents/INC-000042'],
    [' inc-000042 ', '/incidents/INC-000042'],
    ['prb7', '/problems/PRB-000007'],
    ['CHG-1234567', '/changes/CHG-1234567'],
    ['kb-3', '/articles/KB-000003'],
    ['ANN-000001', '/announcements/ANN-000001'],
  ])('when it is the number %j then its page is opened', (typed, page) => {
    expect(pageOfNumber(typed)).toBe(page);
  });

  it.each(['', 'printer', 'printer 42', 'XYZ-1', 'INC-', '1234567890', 'ana@example.com'])(
    'when it is %j then it is searched for',
    (typed) => {
      expect(pageOfNumber(typed)).toBeNull();
    },
  );
});

describe('given something found', () => {
  it('when its number is hostile then it stays within its page', () => {
    expect(pageOfHit({ kind: 'article', number: '../x?y' })).toBe('/articles/..%2Fx%3Fy');
  });
});
