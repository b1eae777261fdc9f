import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statusAt } from '#domain/announcements/announcement-at.ts';
import { announced, update } from './announced-for-tests.ts';
import { SERVICE_STATES, stateAt } from './service-state.ts';
import { lateAnnouncements, nextTurn, type PageFacts, publicServices, statusPageOf } from './status-page.ts';

const NOW = '2026-11-30T12:00:00.000Z';
const services = [
  { id: 'mail', label: 'Mail' },
  { id: 'shop', label: 'Shop' },
];
const facts = (...announcements: PageFacts['announcements'][number][]): PageFacts => ({
  ...{ services, announcements, zone: 'UTC', language: 'en', now: NOW },
});
const stateOf = (id: string, given: PageFacts) => statusPageOf(given).services.find((one) => one.id === id)?.state;
const worstOn = (date: string, given: PageFacts, id = 'mail') =>
  statusPageOf(given)
    .services.find((one) => one.id === id)
    ?.history.find((day) => day.date === date)?.worst;

describe('Given what is announced about a service', () => {
  it('is operational while nothing is', () => {
    expect(statusPageOf(facts())).toMatchObject({ state: 'operational', announcements: [] });
    expect(stateOf('mail', facts())).toBe('operational');
  });

  it('is degraded by an outage that says no more', () => {
    expect(stateOf('mail', facts(announced({})))).toBe('degraded');
    expect(stateOf('shop', facts(announced({})))).toBe('operational');
  });

  it('is the worst of what runs, as its updates have it now', () => {
    const updates = [update('2026-11-30T09:00:00.000Z', 'major'), update('2026-11-30T10:00:00.000Z', 'partial')];
    const both = facts(announced({ kind: 'maintenance' }), announced({ id: 'ANN-000002', state: 'degraded', updates }));
    expect(stateOf('mail', both)).toBe('partial');
    expect(statusPageOf(both).state).toBe('partial');
  });

  it.each([
    ['is over', { resolvedAt: NOW }, 'operational'],
    ['ends this very moment', { endsAt: NOW }, 'operational'],
    ['begins this very moment', { startsAt: NOW }, 'degraded'],
    ['is planned', { startsAt: '2026-11-30T12:00:00.001Z' }, 'operational'],
    ['is for requesters alone', { audience: 'requesters' as const }, 'operational'],
    ['is for those affected alone', { audience: 'affected' as const }, 'operational'],
    ['informs', { kind: 'information' as const }, 'operational'],
  ])('when it %s, then the service is so', (_, given, state) => {
    expect(stateOf('mail', facts(announced(given)))).toBe(state);
  });

  it('says of the whole what is announced of no service on the page', () => {
    const page = statusPageOf(facts(announced({ services: ['vault'], state: 'major' })));
    expect(page.state).toBe('major');
    expect(JSON.stringify(page)).not.toContain('vault');
  });
});

describe('Given ninety days of history', () => {
  it('ends with today, and has each day once', () => {
    const { history } = statusPageOf(facts()).services[0] ?? { history: [] };
    expect(history).toHaveLength(90);
    expect([history[0]?.date, history.at(-1)?.date]).toEqual(['2026-09-02', '2026-11-30']);
  });

  it('has of each day the worst that was', () => {
    const updates = [update('2026-11-28T10:00:00.000Z', 'major'), update('2026-11-29T00:00:00.000Z', 'degraded')];
    const given = facts(
      announced({
        startsAt: '2026-11-27T20:00:00.000Z',
        state: 'partial',
        updates,
        resolvedAt: '2026-11-30T00:00:00.000Z',
      }),
    );
    const days = ['2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30'];
    expect(days.map((date) => worstOn(date, given))).toEqual([
      'operational',
      'partial',
      'major',
      'degraded',
      'operational',
    ]);
  });

  it('has a day as long as it is in the zone of the page', () => {
    const given = facts(
      announced({ startsAt: '2026-10-25T22:30:00.000Z', resolvedAt: '2026-10-25T22:45:00.000Z', state: 'major' }),
    );
    expect([worstOn('2026-10-25', given), worstOn('2026-10-26', given)]).toEqual(['major', 'operational']);
    const berlin = { ...given, zone: 'Europe/Berlin' };
    expect([worstOn('2026-10-25', berlin), worstOn('2026-10-26', berlin)]).toEqual(['major', 'operational']);
    const tokyo = { ...given, zone: 'Asia/Tokyo' };
    expect([worstOn('2026-10-25', tokyo), worstOn('2026-10-26', tokyo)]).toEqual(['operational', 'major']);
  });

  it('says nothing of what was called off before it began, and of what is yet to come today', () => {
    const off = announced({ startsAt: '2026-11-30T11:00:00.000Z', resolvedAt: '2026-11-30T10:00:00.000Z' });
    const planned = announced({ id: 'ANN-000002', startsAt: '2026-11-30T18:00:00.000Z' });
    expect(worstOn('2026-11-30', facts(off, planned))).toBe('operational');
  });
});

describe('Given the texts of an announcement', () => {
  const translations = { de: { title: 'Mail ist langsam', body: 'Wir sehen nach.' } };
  const updates = [
    { ...update('2026-11-30T09:00:00.000Z', 'partial', 'Worse'), translations: { de: { body: 'Schlimmer' } } },
  ];
  const record = announced({ translations, updates });

  it.each([
    ['de', 'Mail ist langsam', 'Schlimmer'],
    ['fr', 'Mail is slow', 'Worse'],
  ] as const)('are read in %s where somebody wrote them so', (language, title, body) => {
    const page = statusPageOf({ ...facts(record), language });
    expect(page.announcements).toMatchObject([{ title, state: 'partial', updates: [{ body, state: 'partial' }] }]);
  });

  it('say nothing of who works on it where', () => {
    const told = statusPageOf(facts(announced({ incident: 'INC-000007', services: ['mail', 'vault'] })))
      .announcements[0];
    const shown = ['number', 'kind', 'title', 'body', 'state', 'startsAt', 'endsAt', 'updates'];
    expect(Object.keys(told ?? {})).toEqual(shown);
  });

  it('stand under what is over for two weeks', () => {
    const over = announced({
      resolvedAt: '2026-11-30T10:00:00.000Z',
      updates: [update('2026-11-30T10:00:00.000Z', null, 'Over')],
    });
    const longAgo = announced({ startsAt: '2026-11-01T08:00:00.000Z', endsAt: '2026-11-16T12:00:00.000Z' });
    expect(lateAnnouncements(facts(over, longAgo))).toMatchObject([
      { number: 'ANN-000001', updates: [{ state: 'operational' }] },
    ]);
    expect(statusPageOf(facts(over)).announcements).toEqual([]);
  });
});

it('Given a register, when the public reads it, then it reads of public services alone, by their names', () => {
  const configurationItems = {
    b: { label: 'Zeta', names: [], dependsOn: [], service: true, public: true },
    a: { label: 'Alpha', names: [], dependsOn: [], service: true, public: true },
    server: { label: 'Server 7', names: [], dependsOn: [], public: true },
    payroll: { label: 'Payroll', names: [], dependsOn: [], service: true },
    hidden: { label: 'Hidden', names: [], dependsOn: [], service: true, public: false },
  };
  expect(publicServices({ configurationItems })).toEqual([
    { id: 'a', label: 'Alpha' },
    { id: 'b', label: 'Zeta' },
  ]);
});

it('Given what is announced, when something begins or ends by itself, then the page turns at the first of it', () => {
  const planned = announced({ startsAt: '2026-11-30T18:00:00.000Z', endsAt: '2026-11-30T20:00:00.000Z' });
  const runs = announced({ id: 'ANN-000002', endsAt: '2026-11-30T19:00:00.000Z' });
  expect(nextTurn(facts(planned, runs))).toBe('2026-11-30T18:00:00.000Z');
  expect(nextTurn(facts(announced({})))).toBeNull();
  expect(nextTurn(facts(announced({ startsAt: '2026-11-30T18:00:00.000Z', audience: 'requesters' })))).toBeNull();
});

it('Given any announcements, when the page is read, then no service on it is better than what runs', async () => {
  const hour = (at: number) => new Date(Date.parse('2026-11-28T00:00:00.000Z') + at * 3_600_000).toISOString();
  const state = fc.constantFrom('degraded' as const, 'partial' as const, 'major' as const, null);
  const announcement = fc
    .record({
      kind: fc.constantFrom('outage' as const, 'maintenance' as const, 'information' as const),
      ...{ audience: fc.constantFrom('public' as const, 'public' as const, 'affected' as const), state },
      services: fc.subarray(['mail', 'shop', 'vault']),
      ...{
        from: fc.nat(100),
        lasts: fc.option(fc.integer({ min: 1, max: 60 })),
        said: fc.array(state, { maxLength: 3 }),
      },
    })
    .map(({ from, lasts, said, kind, state: first, ...given }) => {
      const outages = kind === 'outage' ? said : said.map(() => null);
      return announced({
        ...{ ...given, kind, state: kind === 'outage' ? first : null },
        ...{ startsAt: hour(from), endsAt: lasts === null ? null : hour(from + lasts) },
        updates: outages.map((one, place) => update(hour(from + place), one)),
      });
    });
  const rank = (one: (typeof SERVICE_STATES)[number]) => SERVICE_STATES.indexOf(one);
  await fc.assert(
    fc.property(fc.array(announcement, { maxLength: 6 }), (announcements) => {
      const page = statusPageOf(facts(...announcements));
      const running = announcements.filter(
        (one) => one.fields.audience === 'public' && statusAt(one, NOW) === 'running',
      );
      for (const one of running) {
        const is = stateAt(one, NOW) ?? 'major';
        expect(rank(page.state)).toBeGreaterThanOrEqual(rank(is));
        for (const { id, state: shown, history } of page.services) {
          if (!one.fields.services.includes(id)) continue;
          expect(rank(shown)).toBeGreaterThanOrEqual(rank(is));
          expect(rank(history.at(-1)?.worst ?? 'operational')).toBeGreaterThanOrEqual(rank(shown));
        }
      }
      if (running.length === 0) expect(page.state).toBe('operational');
    }),
  );
});
