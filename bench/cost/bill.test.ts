import { describe, expect, it } from 'vitest';
import { bill } from './bill.ts';

describe('given what something needs', () => {
  it('when it is priced then every item has its dollars and the last row their sum', () => {
    const rows = bill('a thousand', [
      { what: 'transitions', amount: 10_000, price: 'stateTransition' },
      { what: 'mails', amount: 1_000, price: 'mailOut' },
    ]);
    expect(rows.map((row) => row['$ us-east-1'])).toEqual([0.25, 0.1, 0.35]);
    expect(rows.at(-1)).toMatchObject({ of: 'a thousand', what: 'together' });
  });

  it('when some of it is free then another sum says what is left to pay', () => {
    const rows = bill('a month', [
      { what: 'alarms', amount: 18, price: 'alarmMonth', free: 10 },
      { what: 'dashboards', amount: 1, price: 'dashboardMonth', free: 3 },
    ]);
    expect(rows.slice(-2).map((row) => row['$ us-east-1'])).toEqual([4.8, 0.8]);
  });
});
