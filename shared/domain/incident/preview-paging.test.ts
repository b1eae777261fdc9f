import { describe, expect, it } from 'vitest';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import { aPerson, aStaff } from '#domain/paging/staff-for-tests.ts';
import type { PageStep } from '#events/incident/paging.ts';
import { at } from '#test/harness/desk-history.ts';
import { previewPaging } from './preview-paging.ts';

const CALL: PageStep = { page: [{ schedule: 'primary' }], wait: 'PT5M' };
const supposed = { at: at(7, '02:00'), group: 'service-desk', priority: 'critical' } as const;
const phones = [{ number: '+4915112345678', verified: true }];
const rules = [
  { via: 'mail' as const, after: 'PT0S' },
  { via: 'voice' as const, after: 'PT2M' },
];
const staff = aStaff([aPerson('lin@example.com', { contacts: { phones, rules } })], { primary: ['lin@example.com'] });
const configuration = { version: 1, document: shippedConfiguration('desk@example.com'), staff };

describe('given a policy that is not saved', () => {
  it('when a record is supposed to be opened then it says who would hear what, when, and how it ends', () => {
    const { items, end } = previewPaging({ steps: [CALL], repeat: 1 }, configuration, supposed);
    expect(items.map((item) => [item.at.slice(11, 16), item.step, item.round, item.pages[0]?.via])).toEqual([
      ['02:00', 0, 0, 'mail'],
      ['02:02', null, null, 'voice'],
      ['02:05', 0, 1, 'mail'],
      ['02:07', null, null, 'voice'],
    ]);
    expect(end).toEqual({ at: at(7, '02:10'), because: 'nobody-accepted' });
  });

  it('when it reaches nobody then it says why', () => {
    const steps = [{ page: [{ schedule: 'gone' }], wait: 'PT5M' }];
    const { items, end } = previewPaging({ steps, repeat: 3 }, configuration, supposed);
    expect(items).toMatchObject([{ nobody: [{ reason: 'there is no schedule gone' }], pages: [] }]);
    expect(end).toEqual({ at: supposed.at, because: 'nobody-reached' });
  });
});
