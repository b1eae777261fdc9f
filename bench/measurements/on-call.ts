import { stretchAt } from '#domain/on-call/on-call-at.ts';
import type { Roster } from '#domain/on-call/roster.ts';
import { onCallAt, shiftsBetween } from '#domain/on-call/shifts.ts';
import { HANDOFF_UNITS, type Layer, type Override } from '#events/schedule/schedule.ts';
import type { Measurement } from '../report/measurement.ts';
import { interleaved, rounded } from '../report/statistics.ts';

const AIM_MS = 1;
const LAYERS = 20;
const OVERRIDES = 1000;
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const START = Date.parse('2026-01-05T00:00:00Z');
const ROUNDS = { quick: { warmUp: 200, measured: 500 }, full: { warmUp: 2000, measured: 5000 } };

/** What it costs to know who is on call: a schedule of 20 layers and 1,000 overrides, years after it began. */
export const onCall: Measurement = {
  title: 'On call: who, and until when, with 20 layers and 1,000 overrides',
  run: async ({ quick }) => {
    const given = roster();
    const at = (round: number) => START + 3 * 365 * DAY_MS + round * 7 * HOUR_MS;
    const times = await interleaved(
      {
        // As each request does: nothing is known of the schedule before.
        'who, of a schedule just read': async (round) => void stretchAt(structuredClone(given), at(round)),
        'reading alone': async () => void structuredClone(given),
        who: async (round) => void stretchAt(given, at(round)),
        'who, and until when': async (round) => void onCallAt(given, new Date(at(round)).toISOString()),
        'the shifts of 14 days': async (round) =>
          void shiftsBetween(given, new Date(at(round)).toISOString(), new Date(at(round) + 14 * DAY_MS).toISOString()),
      },
      quick ? ROUNDS.quick : ROUNDS.full,
    );
    return {
      ratios: [
        {
          name: 'who, ms',
          value: rounded(times['who, of a schedule just read'] - times['reading alone'], 3),
          aim: AIM_MS,
        },
      ],
      rows: Object.entries(times).map(([what, ms]) => ({ what, 'ms each': rounded(ms, 3) })),
      notes: [
        'Pure functions in this process, no table. Each layer is limited to an hour of the night but for the first, so that all are asked.',
      ],
    };
  },
};

function roster(): Roster {
  const layers = Array.from({ length: LAYERS }, (_, index): Layer => {
    const window = [`${String(index).padStart(2, '0')}:15-${String(index).padStart(2, '0')}:45`];
    return {
      name: `layer ${index}`,
      start: '2026-01-05T09:00',
      handoff: { every: 1 + (index % 3), unit: HANDOFF_UNITS[index % HANDOFF_UNITS.length] ?? 'week' },
      people: Array.from({ length: 6 }, (__, person) => `p${person}@example.com`),
      ...(index > 0 && { hours: { mon: window, wed: window, sat: window } }),
    };
  });
  const overrides = Array.from({ length: OVERRIDES }, (_, index): Override => {
    const from = START + 3 * 365 * DAY_MS + index * DAY_MS;
    const span = { from: new Date(from).toISOString(), to: new Date(from + 6 * HOUR_MS).toISOString() };
    return {
      id: `O${index}`,
      ...span,
      person: 'p1@example.com',
      ...(index % 2 === 0 && { replaces: 'p2@example.com' }),
    };
  });
  return { schedule: { zone: 'Europe/Berlin', layers }, overrides, absences: new Map() };
}
