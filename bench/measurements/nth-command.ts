import { performance } from 'node:perf_hooks';
import { History, LIN } from '#test/harness/desk-history.ts';
import type { Measurement } from '../report/measurement.ts';
import { median, rounded } from '../report/statistics.ts';

const OPENED = Date.parse('2026-09-07T09:00:00Z');
const STEP_MS = 60_000;
/** Around the n-th; the median of them. */
const AROUND = 20;
const PLACES = [1, 100, 1_000];
const AIM = 1.5;

/** What a hold and its end cost on a record that was held so often before. */
export const nthCommand: Measurement = {
  title: 'Deciding the n-th hold of a record and its end',
  async run({ progress }) {
    progress('a first record, to warm up');
    live();
    progress('a second record, measured');
    const times = live();
    const at = (place: number) => median(times.slice(Math.max(0, place - AROUND / 2), place + AROUND / 2));
    return {
      ratios: [{ name: '1,000th to 100th', value: rounded(at(1_000) / at(100), 2), aim: AIM }],
      rows: PLACES.map((place) => ({ place, 'median ms': rounded(at(place), 3) })),
      notes: [
        'Hold and resume together, decided in this process without a store, on all clocks of the shipped rules.',
        `The median of ${AROUND} around the place. A store adds reading and writing the pauses.`,
      ],
    };
  },
};

function live(): number[] {
  const history = new History().open(new Date(OPENED).toISOString());
  return Array.from({ length: Math.max(...PLACES) + AROUND }, (_, count) => {
    const held = new Date(OPENED + (2 * count + 1) * STEP_MS).toISOString();
    const resumed = new Date(OPENED + (2 * count + 2) * STEP_MS).toISOString();
    const before = performance.now();
    history.do(held, LIN, { type: 'hold', reason: 'awaiting_supplier', comment: 'Ordered' });
    history.do(resumed, LIN, { type: 'resume', comment: null });
    return performance.now() - before;
  });
}
