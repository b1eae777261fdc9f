import { describe, expect, it } from 'vitest';
import { actsOn, conflictsOf, type ListedChange, STATUSES, statusIn } from './change.ts';

const me = (email: string, ...roles: string[]) => ({
  email,
  has: (...of: readonly string[]) => of.some((role) => roles.includes(role)),
});
const change = (number: string, from: string, to: string, items: string[]): ListedChange => ({
  ...{ number, status: 'scheduled', title: 'x', description: '', risk: 'low', configurationItems: items },
  ...{ incident: null, requestedBy: 'lin@example.com', assignee: null, approval: null, refusal: null },
  ...{ window: { from: `2026-09-07T${from}:00Z`, to: `2026-09-07T${to}:00Z` }, implementation: null },
  ...{ requestedAt: '', updatedAt: '', version: 1 },
});

describe('Given the acts on a change', () => {
  it('when somebody may do all then what is offered is what its status allows, and nothing when it is over', () => {
    const offered = STATUSES.map((status) =>
      actsOn({ status, requestedBy: 'lin@example.com' }, me('max@example.com', 'admin')),
    );
    const planned = ['schedule', 'implement', 'cancel'];
    expect(offered).toEqual([['approve', 'reject', 'cancel'], planned, planned, [], [], []]);
  });

  it('when somebody asked for it, or is no approver, then approving is not offered', () => {
    const asked = { status: 'requested', requestedBy: 'lin@example.com' } as const;
    expect(actsOn(asked, me('lin@example.com', 'incident_manager'))).toEqual(['reject', 'cancel']);
    expect(actsOn(asked, me('lin@example.com', 'admin'))).toContain('approve');
    expect(actsOn(asked, me('ben@example.com', 'agent'))).toEqual(['cancel']);
  });
});

describe('Given the calendar of changes', () => {
  it('when two windows meet on one item then each names the other, and those that only touch do not', () => {
    const found = conflictsOf([
      change('CHG-000001', '10:00', '12:00', ['a']),
      change('CHG-000002', '11:00', '13:00', ['a', 'b']),
      change('CHG-000003', '13:00', '14:00', ['b']),
      change('CHG-000004', '10:00', '14:00', ['c']),
    ]);
    expect([...found]).toEqual([
      ['CHG-000001', ['CHG-000002']],
      ['CHG-000002', ['CHG-000001']],
    ]);
  });

  it('when the address names a status then that is asked for, and what the desk does not know is not', () => {
    expect(statusIn(new URLSearchParams('status=scheduled'))).toBe('scheduled');
    expect(statusIn(new URLSearchParams('status=lost'))).toBeUndefined();
  });
});
