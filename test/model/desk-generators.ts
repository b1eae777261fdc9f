import * as fc from 'fast-check';
import type { Configuration } from '#domain/configuration/configuration.ts';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import { SHIPPED_CALENDARS } from '#domain/time/calendars-fragment.ts';
import { CHANGE_MODES, REOPEN_RULES } from '#events/incident/service-level.ts';
import { LEVELS } from '#events/terms/vocabulary.ts';

const weekdays = (...windows: string[]) => ({ mon: windows, tue: windows, wed: windows, thu: windows, fri: windows });

/** One object each, so that what is worked out of them is kept. Three of the zones change their clocks in the era. */
const CALENDARS: Configuration['calendars'] = {
  ...SHIPPED_CALENDARS,
  berlin: { zone: 'Europe/Berlin', week: weekdays('08:00-18:00') },
  lunch: { zone: 'Europe/Berlin', week: weekdays('09:00-12:00', '13:00-17:00') },
  holidays: {
    zone: 'Europe/Berlin',
    week: { ...weekdays('09:00-17:00'), sat: ['10:00-12:00'] },
    holidays: ['*-10-03', '2026-09-14', '*-12-25'],
    exceptions: { '2026-10-05': ['12:00-13:30'], '2026-10-25': ['01:00-04:00'] },
  },
  nights: {
    zone: 'America/New_York',
    week: { ...weekdays('22:00-06:00'), sat: ['22:00-06:00'], sun: ['22:00-06:00'] },
  },
  island: { zone: 'Australia/Lord_Howe', week: { ...weekdays('09:00-17:00'), sun: ['00:00-24:00'] } },
  kathmandu: { zone: 'Asia/Kathmandu', week: weekdays('10:00-18:00') },
};

/** At least ten minutes, so that no two thresholds of a clock meet in one second. */
const minutes = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((count) => ({ duration: `PT${count}M` }));
const seconds = fc.integer({ min: 600, max: 90_000 }).map((count) => ({ duration: `PT${count}S` }));
const calendar = fc.constantFrom(...Object.keys(CALENDARS));
const thresholds = fc.uniqueArray(fc.constantFrom(10, 33, 50, 75, 90, 99), { maxLength: 3 });

const clocks = fc.record({
  response: fc.record({ target: fc.oneof(minutes(10, 600), seconds), calendar, thresholds }),
  resolution: fc.record({ target: fc.oneof(minutes(30, 4000), seconds), calendar, thresholds }),
});

/** Every clock of these policies says for itself what it needs. */
const UNUSED = { calendar: 'always', zoneFrom: 'calendar' as const, thresholds: [] };

const policy = fc.record({ clocks, reopen: fc.constantFrom(...REOPEN_RULES), mode: fc.constantFrom(...CHANGE_MODES) });

const pauses = fc.subarray(['response', 'resolution'] as ('response' | 'resolution')[]);
const holdReason = fc.record({
  ...{ pauses, tellRequester: fc.boolean(), resumesOnAnswer: fc.boolean(), reminderText: fc.constant(null) },
  reminders: fc.option(
    fc.record({
      everyBusinessDays: fc.integer({ min: 1, max: 3 }),
      count: fc.integer({ min: 1, max: 3 }),
      calendar,
      thenResolveCode: fc.constant('no_answer'),
    }),
  ),
});

/** A desk whose promises, calendars and reasons to stand still are like those of nobody else. */
export const configuration: fc.Arbitrary<Configuration> = fc
  .record({
    policies: fc.tuple(policy, policy, policy, policy),
    vip: policy,
    holdReasons: fc.tuple(holdReason, holdReason),
    autoClosure: fc.record({ businessDays: fc.integer({ min: 1, max: 6 }), calendar }),
  })
  .map(({ policies, vip, holdReasons: [first, second], autoClosure }) => ({
    ...shippedConfiguration('desk@example.com'),
    calendars: CALENDARS,
    serviceLevels: [
      { ...vip, name: 'vip', match: { category: 'vip' }, ...UNUSED },
      ...LEVELS.map((priority, place) => ({
        ...(policies[place] ?? vip),
        ...{ name: priority, match: { priority }, ...UNUSED },
      })),
    ],
    holdReasons: {
      ...shippedConfiguration('desk@example.com').holdReasons,
      one: { label: 'One', ...first },
      two: { label: 'Two', ...second },
    },
    autoClosure,
    // What requesters may say has tests of its own; here everybody says anything.
    requesters: { mayChoose: { impact: [...LEVELS], urgency: [...LEVELS] } },
  }));
