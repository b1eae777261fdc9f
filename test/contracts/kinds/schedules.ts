import { calendarFeeds } from '#functions/http-api/services/calendar-feeds.ts';
import type { SchedulesService } from '#shared/use-cases/on-call/schedules.ts';
import { schedulesService } from '#shared/use-cases/on-call/schedules-service.ts';
import { double, JOURNALS, type KindInTests, keptOf, STAMP } from '#test/contracts/kind-in-tests.ts';

const OVERRIDE = { id: 'O1', from: '2026-12-24T00:00:00.000Z', to: '2026-12-28T00:00:00.000Z', person: null };
const SCHEDULED = {
  ...{ ...STAMP, id: 'nights', overridesMade: 1, gapsTold: [] },
  fields: { label: 'Nights', zone: 'Europe/Berlin', owner: 'mia@example.com', layers: [] },
  overrides: [OVERRIDE],
};
const NOBODY = { items: [], gaps: [], shares: [] };

const SCHEDULES_DOUBLE: SchedulesService = {
  journals: JOURNALS,
  list: async () => ({ items: [SCHEDULED], nextCursor: null }),
  read: async () => SCHEDULED,
  put: keptOf(SCHEDULED),
  remove: keptOf(SCHEDULED),
  addOverride: async (_context, _name, override) => ({
    record: { ...SCHEDULED, overrides: [{ id: 'O1', ...override }] },
    replayed: false,
  }),
  removeOverride: keptOf(SCHEDULED),
  onCall: async () => ({ people: [], until: null }),
  everyOnCall: async () => ({ items: [], unreadable: [] }),
  shifts: async () => NOBODY,
  shiftsOf: async () => [],
  preview: async () => ({ before: null, after: NOBODY }),
};

export const KIND: KindInTests = {
  doubles: [
    double(schedulesService, SCHEDULES_DOUBLE),
    double(calendarFeeds, { make: async () => 'signed', read: async () => ({ text: 'BEGIN:VCALENDAR', etag: '"c"' }) }),
  ],
  work: [
    // The journal has who takes whose time.
    'POST /schedules/{name}/overrides',
    'DELETE /schedules/{name}/overrides/{id}',
    'POST /schedules/{name}/calendar-token',
  ],
  withoutVersion: [
    'POST /schedules/{name}/overrides',
    'DELETE /schedules/{name}/overrides/{id}',
    'POST /schedules/{name}/calendar-token',
  ],
  roles: `
POST  /schedules/{name}/calendar-token      -         all   all     all              all             all           all   -
GET   /on-call                              -         all   all     all              all             all           all   all
GET   /schedules                            -         all   all     all              all             all           all   all
GET   /schedules/{name}                     -         all   all     all              all             all           all   all
PUT   /schedules/{name}                     -         -     -       -                -               all           all   -
DELETE /schedules/{name}                    -         -     -       -                -               all           all   -
GET   /schedules/{name}/on-call             -         all   all     all              all             all           all   all
GET   /schedules/{name}/shifts              -         all   all     all              all             all           all   all
POST  /schedules/{name}/preview             -         all   all     all              all             all           all   all
GET   /schedules/{name}/overrides           -         all   all     all              all             all           all   all
POST  /schedules/{name}/overrides           -         all   all     all              all             all           all   -
DELETE /schedules/{name}/overrides/{id}     -         all   all     all              all             all           all   -
GET   /schedules/{name}/timeline            -         all   all     all              all             all           all   all
GET   /schedules/{name}/verification        -         all   all     all              all             all           all   all
`,
};
