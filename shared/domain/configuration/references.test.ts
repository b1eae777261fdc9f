import { expect, it } from 'vitest';
import { ConfigurationSchema } from './configuration.ts';
import { checkReferences } from './references.ts';
import { shippedConfiguration } from './shipped.ts';

const shipped = () => shippedConfiguration('desk@example.com');

it('the shipped configuration is valid and names nothing unknown', () => {
  expect(ConfigurationSchema.parse(shipped())).toEqual(shipped());
  expect(checkReferences(shipped())).toEqual([]);
});

it('every name that leads nowhere is a fault at its path', () => {
  const document = shipped();
  const faults = checkReferences({
    ...document,
    defaultGroup: 'nobody',
    routing: [{ match: {}, group: 'ghosts' }],
    autoClosure: { businessDays: 5, calendar: 'moon' },
    serviceLevels: [{ ...document.serviceLevels[0], calendar: 'mars' } as (typeof document.serviceLevels)[number]],
  });
  expect(faults.map(({ path }) => path)).toEqual([
    'serviceLevels.0.clocks.response.calendar',
    'serviceLevels.0.clocks.resolution.calendar',
    'defaultGroup',
    'routing.0.group',
    'autoClosure.calendar',
  ]);
});

it('a promise its calendar can never keep is a fault', () => {
  const document = shipped();
  const yearly = { zone: 'UTC', week: { mon: [] }, exceptions: { '2026-09-07': ['09:00-10:00' as const] } };
  const calendars = { ...document.calendars, yearly };
  const faults = checkReferences({ ...document, calendars, autoClosure: { businessDays: 300, calendar: 'yearly' } });
  expect(faults).toEqual([{ path: 'autoClosure', message: expect.stringContaining('never reached') }]);
});
