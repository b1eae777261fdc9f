import { describe, expect, it, test } from 'vitest';
import type { Layer, Override } from '#events/schedule/schedule.ts';
import { sharesOf } from './fairness.ts';
import type { Roster } from './roster.ts';
import { onCallAt, shiftsBetween } from './shifts.ts';
import { gapsSoon } from './told-gaps.ts';

const utc = (at: string) => new Date(at).toISOString();

const always = (people: string[], more: Partial<Layer> = {}): Layer => ({
  ...{ name: 'all', start: '2026-01-01T00:00', handoff: { every: 1, unit: 'week' }, people },
  ...more,
});

function roster(zone: string, layers: Layer[], more: Partial<Roster> = {}): Roster {
  return { schedule: { zone, layers }, overrides: [], absences: new Map(), ...more };
}

/** The instants at which somebody begins. */
function handOffs(given: Roster, from: string, to: string): string[] {
  return shiftsBetween(given, utc(from), utc(to)).shifts.map((shift) => shift.from);
}

describe('given the schedules of the table', () => {
  it('when a weekly layer of Berlin runs over the end of summer time then its shift has 169 hours', () => {
    const given = roster('Europe/Berlin', [
      always(['a', 'b'], { start: '2026-10-19T09:00', handoff: { every: 1, unit: 'week' } }),
    ]);
    expect(onCallAt(given, utc('2026-10-20T00:00Z'))).toEqual({
      ...{ people: [{ email: 'a', by: 'all' }], until: utc('2026-10-26T09:00+01:00') },
    });
    const { shifts } = shiftsBetween(given, utc('2026-10-01T00:00Z'), utc('2026-11-01T00:00Z'));
    expect(sharesOf(shifts.slice(0, 1), 'Europe/Berlin')).toMatchObject([{ person: 'a', seconds: 169 * 3600 }]);
    expect(onCallAt(given, utc('2026-10-19T08:59+02:00')).people).toEqual([]);
  });

  it('when a daily layer of New York hands off in the hour that is skipped then at the first instant after it', () => {
    const given = roster('America/New_York', [
      always(['a', 'b'], { start: '2026-03-07T02:30', handoff: { every: 1, unit: 'day' } }),
    ]);
    expect(handOffs(given, '2026-03-07T00:00Z', '2026-03-09T12:00Z')).toEqual([
      ...[utc('2026-03-07T02:30-05:00'), utc('2026-03-08T03:00-04:00'), utc('2026-03-09T02:30-04:00')],
    ]);
  });

  it('when a monthly layer begins on the 31st then shorter months hand off on their last day', () => {
    const given = roster('Europe/Berlin', [
      always(['a', 'b', 'c'], { start: '2026-01-31T08:00', handoff: { every: 1, unit: 'month' } }),
    ]);
    expect(handOffs(given, '2026-02-27T00:00Z', '2026-05-01T00:00Z').slice(1)).toEqual([
      ...[utc('2026-02-28T08:00+01:00'), utc('2026-03-31T08:00+02:00'), utc('2026-04-30T08:00+02:00')],
    ]);
  });

  it('when clocks go back across midnight then the first midnight hands off', () => {
    // At 00:01 of 7 November it was 23:01 of 6 November again.
    const given = roster('America/St_Johns', [
      always(['a', 'b'], { start: '2010-11-06T00:00', handoff: { every: 1, unit: 'day' } }),
    ]);
    expect(onCallAt(given, utc('2010-11-06T23:15-03:30'))).toMatchObject({ people: [{ email: 'b' }] });
    expect(handOffs(given, '2010-11-06T12:00Z', '2010-11-07T12:00Z').slice(1)).toEqual([utc('2010-11-07T00:00-02:30')]);
  });

  const noon: Override = {
    ...{ id: 'O1', from: utc('2026-10-20T12:00+02:00'), to: utc('2026-10-20T14:00+02:00'), person: 'c' },
  };
  const office = always(['b'], {
    name: 'office',
    hours: { mon: ['09:00-17:00'], tue: ['09:00-17:00'], wed: ['09:00-17:00'] },
  });
  test.each([
    ['replaces somebody else then they stay', { ...noon, replaces: 'a' }, 'b', 'office'],
    ['replaces whoever is on call then it wins', noon, 'c', 'override'],
    ['names nobody then nobody is on call', { ...noon, person: null }, undefined, undefined],
  ])('when an override of Tuesday noon %s', (_, override, email, by) => {
    const given = roster('Europe/Berlin', [always(['a']), office], { overrides: [override] });
    expect(onCallAt(given, utc('2026-10-20T13:00+02:00')).people).toEqual(email === undefined ? [] : [{ email, by }]);
  });
});

describe('given somebody absent', () => {
  const away = { from: utc('2026-10-20T00:00Z'), to: utc('2026-10-22T00:00Z') };
  const absences = new Map([['a', [away]]]);

  it('when their layer leaves a gap then the layer below fills it', () => {
    const given = roster('UTC', [always(['z'], { name: 'below' }), always(['a'])], { absences });
    expect(onCallAt(given, utc('2026-10-21T00:00Z'))).toEqual({
      ...{ people: [{ email: 'z', by: 'below' }], until: away.to },
    });
    expect(onCallAt(given, away.to).people).toEqual([{ email: 'a', by: 'all' }]);
  });

  it('when the next one takes it and is away too then the one after', () => {
    const both = new Map([...absences, ['b', [away]] as const]);
    const layer = always(['a', 'b', 'c'], { start: '2026-10-19T00:00', onAbsence: 'next' });
    const given = roster('UTC', [layer], { absences: both });
    expect(onCallAt(given, utc('2026-10-21T00:00Z')).people).toEqual([{ email: 'c', by: 'all' }]);
    expect(onCallAt(given, utc('2026-10-23T00:00Z')).people).toEqual([{ email: 'a', by: 'all' }]);
  });

  it('when nobody covers it then it is a gap', () => {
    const given = roster('UTC', [always(['a'])], { absences });
    expect(shiftsBetween(given, utc('2026-10-19T00:00Z'), utc('2026-10-23T00:00Z'))).toMatchObject({
      ...{ gaps: [away], shifts: [{ to: away.from }, { from: away.to }] },
    });
  });
});

it('applies overrides from the oldest to the newest, each to what those before left', () => {
  const when = { from: utc('2026-10-20T00:00Z'), to: utc('2026-10-21T00:00Z') };
  const overrides = [
    { id: 'O1', ...when, person: 'b' },
    { id: 'O2', ...when, person: 'c', replaces: 'b' },
    { id: 'O3', ...when, person: 'd', replaces: 'a' },
  ];
  const given = roster('UTC', [always(['a'])], { overrides });
  expect(onCallAt(given, when.from)).toEqual({ people: [{ email: 'c', by: 'override' }], until: when.to });
});

it('makes one gap of what nobody covers, whether nobody was asked to or an override says so', () => {
  const layer = always(['a'], { hours: { mon: ['09:00-17:00'] } });
  const closed: Override = { id: 'O1', from: utc('2026-10-19T15:00Z'), to: utc('2026-10-19T19:00Z'), person: null };
  const within: Override = { id: 'O2', from: utc('2026-10-21T00:00Z'), to: utc('2026-10-22T00:00Z'), person: null };
  const given = roster('UTC', [layer], { overrides: [closed, within] });
  const gap = { from: closed.from, to: utc('2026-10-26T09:00Z') };
  expect(shiftsBetween(given, utc('2026-10-19T09:00Z'), utc('2026-10-26T10:00Z')).gaps).toEqual([gap]);
  expect(onCallAt(given, utc('2026-10-19T16:00Z'))).toEqual({ people: [], until: gap.to });
  expect(gapsSoon(given, closed.from)).toEqual([gap, expect.anything()]);
});

it('knows no end of what never changes', () => {
  expect(onCallAt(roster('UTC', [always(['a'])]), utc('2026-10-20T00:00Z'))).toMatchObject({ until: null });
  expect(onCallAt(roster('UTC', []), utc('2026-10-20T00:00Z'))).toEqual({ people: [], until: null });
});

it('tells nights and weekends apart', () => {
  const given = roster('Europe/Berlin', [always(['a'])]);
  // A week with the night on which the clocks go back an hour.
  const { shifts } = shiftsBetween(given, utc('2026-10-19T00:00+02:00'), utc('2026-10-26T00:00+01:00'));
  expect(sharesOf(shifts, 'Europe/Berlin')).toEqual([
    { person: 'a', seconds: 169 * 3600, nightSeconds: 57 * 3600, weekendSeconds: 49 * 3600 },
  ]);
});

describe('given a schedule that changes hands every other minute', () => {
  const minutes = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}`);
  const layers = Array.from({ length: 20 }, (_, index): Layer => {
    const [from, to] = [index * 2, index * 2 + 1].map((minute) => String(minute).padStart(2, '0'));
    const windows = minutes.map((hour) => `${hour}:${from}-${hour}:${to}`);
    const hours = { mon: windows, tue: windows, wed: windows, thu: windows, fri: windows, sat: windows, sun: windows };
    return always(['a'], { name: `${index}`, hours });
  });

  it('when its gaps of 14 days are asked for then they are, and a span with too many shifts is refused', () => {
    const given = roster('Europe/Berlin', layers);
    expect(gapsSoon(given, utc('2026-10-20T00:00Z'))).toHaveLength(200);
    expect(() => shiftsBetween(given, utc('2026-10-01T00:00Z'), utc('2026-12-01T00:00Z'))).toThrow('10000 shifts');
  });

  it('when nobody notices, for they are away, then a year of it is refused as well', () => {
    const away = { from: utc('2026-01-01T00:00Z'), to: utc('2028-01-01T00:00Z') };
    const given = roster('UTC', layers, { absences: new Map([['a', [away]]]) });
    expect(() => shiftsBetween(given, utc('2026-10-01T00:00Z'), utc('2027-10-01T00:00Z'))).toThrow('shorter');
    expect(gapsSoon(given, utc('2026-10-20T00:00Z'))).toHaveLength(1);
  });
});
