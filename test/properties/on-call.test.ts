import '#test/harness/property-seed.ts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchAt } from '#domain/on-call/on-call-at.ts';
import type { Roster } from '#domain/on-call/roster.ts';
import { shiftsBetween } from '#domain/on-call/shifts.ts';
import { HANDOFF_UNITS, type Layer, type Override } from '#events/schedule/schedule.ts';
import { OnCallModel } from '#test/model/on-call-model.ts';

const QUARTER_MS = 900_000;
const DAY_MS = 86_400_000;
const PEOPLE = ['a@example.com', 'b@example.com', 'c@example.com', 'd@example.com'];

/** The day before a change of the clocks, forward or back. */
const CHANGES = [
  ['America/New_York', '2026-03-07'],
  ['America/New_York', '2026-10-31'],
  ['America/Chicago', '2026-03-07'],
  ['America/Chicago', '2026-10-31'],
  ['Europe/Berlin', '2026-03-28'],
  ['Europe/Berlin', '2026-10-24'],
  ['Australia/Lord_Howe', '2026-04-04'],
  ['Australia/Lord_Howe', '2026-10-03'],
  ['Australia/Sydney', '2026-04-04'],
  ['Australia/Sydney', '2026-10-03'],
] as const;

const quarters = (most: number) => fc.integer({ min: 0, max: most }).map((count) => count * QUARTER_MS);
const person = fc.constantFrom(...PEOPLE);
const time = quarters(95).map((ms) => new Date(ms).toISOString().slice(11, 16));

function layer(around: number): fc.Arbitrary<Layer> {
  const windows = fc.option(
    fc.tuple(time, time).map(([from, to]) => [`${from}-${to}`]),
    { nil: undefined },
  );
  return fc.record(
    {
      name: fc.constantFrom('days', 'nights', 'all'),
      start: fc
        .tuple(fc.integer({ min: -70, max: 1 }), quarters(95))
        .map(([day, ms]) => new Date(around + day * DAY_MS + ms).toISOString().slice(0, 16)),
      handoff: fc.record({ every: fc.integer({ min: 1, max: 30 }), unit: fc.constantFrom(...HANDOFF_UNITS) }),
      people: fc.uniqueArray(person, { minLength: 1, maxLength: 4 }),
      hours: fc.record({ fri: windows, sat: windows, sun: windows, mon: windows }, { requiredKeys: [] }),
      onAbsence: fc.constantFrom('gap' as const, 'next' as const),
    },
    { requiredKeys: ['name', 'start', 'handoff', 'people'] },
  );
}

function span(around: number) {
  return fc.tuple(quarters(400), quarters(100)).map(([from, length]) => ({
    from: new Date(around - DAY_MS + from).toISOString(),
    to: new Date(around - DAY_MS + from + length + QUARTER_MS).toISOString(),
  }));
}

function roster(zone: string, around: number): fc.Arbitrary<Roster> {
  const override = fc.tuple(span(around), fc.option(person), fc.option(person, { nil: undefined })).map(
    ([when, somebody, replaces]): Override => ({
      id: 'O1',
      ...when,
      person: somebody,
      ...(replaces && { replaces }),
    }),
  );
  return fc.record({
    schedule: fc.record({ zone: fc.constant(zone), layers: fc.array(layer(around), { minLength: 1, maxLength: 4 }) }),
    overrides: fc.array(override, { maxLength: 5 }),
    absences: fc
      .array(fc.tuple(person, fc.array(span(around), { maxLength: 2 })), { maxLength: 3 })
      .map((all) => new Map(all)),
  });
}

describe.each(CHANGES)('given schedules of %s around the change after %s', (zone, date) => {
  const around = Date.parse(date);
  const [from, to] = [around - DAY_MS, around + 4 * DAY_MS];

  it('when they are asked at any instant then who is on call is who the rules, read one by one, name', async () => {
    await fc.assert(
      fc.property(roster(zone, around), (given) => {
        const model = new OnCallModel(given);
        const { shifts } = shiftsBetween(given, new Date(from).toISOString(), new Date(to).toISOString());
        const inShift = (at: string) => shifts.find((shift) => shift.from <= at && at < shift.to);
        for (let at = from; at < to; at += QUARTER_MS) {
          for (const ms of [at, at + QUARTER_MS - 1000]) {
            const expected = model.at(ms);
            const found = { ...stretchAt(given, ms) };
            const shift = inShift(new Date(ms).toISOString());
            const right = found.person === expected.person && (shift?.person ?? null) === expected.person;
            if (!right) expect({ ms, found, shift }).toEqual({ ms, expected });
          }
        }
      }),
      { numRuns: 15 },
    );
  });
});
