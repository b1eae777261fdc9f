import { expect, it } from 'vitest';
import { aPerson, aStaff } from '#domain/paging/staff-for-tests.ts';
import { idleGroups } from './idle-groups.ts';

const group = (assignment?: object) => ({
  label: 'Group',
  tier: 1 as const,
  email: null,
  ...(assignment && { assignment }),
});
const groups = {
  people: group({ method: 'round_robin' }),
  empty: group({ method: 'least_loaded' }),
  called: group({ method: 'on_call', schedule: 'night' }),
  silent: group({ method: 'on_call', schedule: 'gone' }),
  byHand: group(),
};

it('Given groups that choose by themselves, names those with nobody to choose', () => {
  const staff = aStaff([aPerson('lin@example.com', { groups: ['people'] })], { night: ['lin@example.com'] });
  expect(idleGroups({ groups } as Parameters<typeof idleGroups>[0], staff)).toEqual(['empty', 'silent']);
});
