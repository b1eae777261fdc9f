import { describe, expect, it } from 'vitest';
import type { Configuration } from '#domain/configuration/configuration.ts';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import { SETUP_CODES, type SetupCode } from './setup-codes.ts';
import { type SetupFacts, type SetupGap, setupGaps } from './setup-gaps.ts';

const SHIPPED = shippedConfiguration('desk@example.com');
const ZURICH = {
  ...SHIPPED.calendars,
  'business-hours': { zone: 'Europe/Zurich', week: { mon: ['08:00-18:00'] }, holidays: ['2026-12-25'] },
} as Configuration['calendars'];
const NOTHING_ELSE: SetupFacts = {
  mailDomain: 'example.com',
  integrations: [],
  silenced: [],
  idleGroups: [],
  schedules: [],
  paging: [],
  majors: [],
  secretless: [],
  failing: [],
};
const GROUPS = Object.fromEntries(
  Object.entries(SHIPPED.groups).map(([name, group]) => [name, { ...group, email: `${name}@company.example` }]),
);
/** A desk that lacks nothing. */
const READY: Configuration = {
  ...SHIPPED,
  groups: GROUPS,
  calendars: ZURICH,
  incidentManager: 'mia@company.example',
};

function gaps(changes: Partial<Configuration> = {}, facts: Partial<SetupFacts> = {}) {
  return setupGaps({ version: 1, document: { ...READY, ...changes } }, { ...NOTHING_ELSE, ...facts });
}

const pairsOf = (items: readonly SetupGap[]) => items.map(({ code, about }) => [code, about]);
const found = (...of: Parameters<typeof gaps>) => pairsOf(gaps(...of));

const unpublished = () => pairsOf(setupGaps({ version: 0, document: READY }, NOTHING_ELSE));
const night = { ...GROUPS, night: { label: 'Night', tier: 1 as const, email: null } };
const foreign = ['a@example.com', 'b@foreign.example'];

const lacking = (lacks: SetupFacts['paging'][number]['lacks']) =>
  found({}, { paging: [{ about: 'people.lin@example.com', lacks }] });

const ofMajors = (lacks: SetupFacts['majors'][number]['lacks']) =>
  found({}, { majors: [{ about: 'majorIncidents.plans.board', lacks }] });

/** What makes each gap appear, and what it is about. Typed by the list: a code without a case does not compile. */
const CASES: Record<SetupCode, readonly [pairs: () => string[][], about: string]> = {
  'configuration-as-shipped': [unpublished, 'configuration'],
  'group-without-address': [() => found({ groups: night }), 'groups.night'],
  'address-of-the-desk': [() => found({ incidentManager: 'Desk+x@Example.com' }), 'incidentManager'],
  'address-takes-no-mail': [() => found({}, { silenced: ['mia@company.example'] }), 'incidentManager'],
  'no-incident-manager': [() => found({ incidentManager: null }), 'incidentManager'],
  'calendar-as-shipped': [() => found({ calendars: SHIPPED.calendars }), 'calendars.business-hours'],
  'no-mail-address': [() => found({ mail: { ...READY.mail, addresses: [] } }), 'mail.addresses'],
  'mail-domain-not-served': [() => found({ mail: { ...READY.mail, addresses: foreign } }), 'mail.addresses.1'],
  'integration-without-proof': [
    () => found({}, { integrations: [{ name: 'meter', proven: false, heard: 'well' }] }),
    'alerts.integrations.meter',
  ],
  'integration-silent': [
    () => found({}, { integrations: [{ name: 'meter', proven: true, heard: 'silent' }] }),
    'integrations.meter',
  ],
  'integration-refused': [
    () => found({}, { integrations: [{ name: 'meter', proven: true, heard: 'refused' }] }),
    'integrations.meter',
  ],
  'schedule-with-gap': [() => found({}, { schedules: [{ name: 'nights', lacks: 'cover' }] }), 'schedules.nights'],
  'schedule-without-people': [
    () => found({}, { schedules: [{ name: 'nights', lacks: 'people' }] }),
    'schedules.nights',
  ],
  'turns-without-people': [() => found({}, { idleGroups: ['night'] }), 'groups.night'],
  'paging-without-schedule': [() => lacking('schedule'), 'people.lin@example.com'],
  'stakeholder-gone': [() => ofMajors('stakeholder'), 'majorIncidents.plans.board'],
  'role-without-schedule': [() => ofMajors('schedule'), 'majorIncidents.plans.board'],
  'messages-not-set-up': [() => lacking('messages'), 'people.lin@example.com'],
  'chat-not-set-up': [() => lacking('chat'), 'people.lin@example.com'],
  'phone-not-verified': [() => lacking('verification'), 'people.lin@example.com'],
  'secret-missing': [() => found({}, { secretless: ['webhooks.pager'] }), 'webhooks.pager'],
  'configuration-unreadable': [() => found({}, { failing: ['configuration'] }), 'configuration'],
  'record-unreadable': [() => found({}, { failing: ['INC-000007'] }), 'INC-000007'],
};

describe('given what a desk is set up with', () => {
  it('when nothing is missing then nothing is said', () => {
    expect(gaps({}, { integrations: [{ name: 'meter', proven: true, heard: 'well' }] })).toEqual([]);
  });

  it.each(SETUP_CODES)('when %s is all that is missing then it alone is said, with a remedy', (code) => {
    const [pairs, about] = CASES[code];
    expect(pairs()).toEqual([[code, about]]);
  });

  it('when it is as shipped then groups, manager, calendar and configuration are named, each with words and a remedy', () => {
    const items = setupGaps({ version: 0, document: SHIPPED }, NOTHING_ELSE);
    expect(items.map(({ code, about }) => `${code} ${about}`)).toEqual([
      'configuration-as-shipped configuration',
      'group-without-address groups.service-desk',
      'group-without-address groups.infrastructure',
      'group-without-address groups.vendor',
      'no-incident-manager incidentManager',
      'calendar-as-shipped calendars.business-hours',
    ]);
    for (const { text, remedy } of items) expect([text.length > 20, remedy.length > 20]).toEqual([true, true]);
  });

  it('when a silenced address is read by several then each is named', () => {
    const groups = { ...GROUPS, night: { label: 'N', tier: 1 as const, email: 'mia@company.example' } };
    expect(found({ groups }, { silenced: ['mia@company.example'] })).toEqual([
      ['address-takes-no-mail', 'groups.night'],
      ['address-takes-no-mail', 'incidentManager'],
    ]);
  });

  it('when a calendar as shipped is used by nothing then it is not missed', () => {
    const calendars = { always: SHIPPED.calendars.always } as Configuration['calendars'];
    expect(found({ calendars })).toEqual([]);
  });
});
