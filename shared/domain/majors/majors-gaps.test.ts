import { expect, it } from 'vitest';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import { aPerson, aStaff } from '#domain/paging/staff-for-tests.ts';
import { majorsGaps } from './majors-gaps.ts';

const shipped = shippedConfiguration('desk@example.com');

it('given the shipped configuration then nothing of major incidents is missing', () => {
  expect(majorsGaps(shipped, aStaff([]))).toEqual([]);
});

it('given a plan whose person, chain or group is gone, and a role without its schedule, then each is named once', () => {
  const board = {
    match: {},
    stakeholders: ['gone@example.com', 'out@example.net', { chain: 'none' }, { group: 'vendor' }],
    cadence: {},
  };
  const roles = { scribe: { label: 'Scribe', schedule: 'scribes' }, lead: { label: 'Lead', schedule: 'leads' } };
  const staff = {
    ...aStaff([aPerson('ben@example.com')], { leads: ['ben@example.com'] }),
    gone: new Set(['gone@example.com']),
  };
  expect(
    majorsGaps({ ...shipped, majorIncidents: { ...shipped.majorIncidents, plans: { board }, roles } }, staff),
  ).toEqual([
    { about: 'majorIncidents.plans.board: gone@example.com', lacks: 'stakeholder' },
    { about: 'majorIncidents.plans.board: none', lacks: 'stakeholder' },
    { about: 'majorIncidents.plans.board: vendor', lacks: 'stakeholder' },
    { about: 'majorIncidents.roles.scribe', lacks: 'schedule' },
  ]);
});
