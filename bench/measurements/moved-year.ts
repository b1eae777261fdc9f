import type { MeteredCall } from '../desk/capacity-meter.ts';
import { startDrivenDesk } from '../desk/driven-desk.ts';
import { startMeteredDesk } from '../desk/metered-desk.ts';
import { sumOf } from '../desk/usage.ts';
import type { Measurement, Row } from '../report/measurement.ts';
import { rounded } from '../report/statistics.ts';
import { moveThroughYear, openIncidents } from '../year/moving.ts';
import { processorSeconds } from '../year/processor-time.ts';

const COUNTS = { quick: [20, 60], full: [100, 1_000] };
const COUNTED = { quick: 20, full: 100 };
const AIM = 1.2;
/** What is rarer than this a timer is in the sum alone. */
const SELDOM = 0.05;
const MS = 1_000;

/** What it takes to move the clock of one machine through a year of open incidents, and what its timers ask of the table. */
export const movedYear: Measurement = {
  title: 'A year of open incidents on one machine',
  run: async ({ quick, progress }) => {
    const size = quick ? 'quick' : 'full';
    const timed = [];
    for (const count of COUNTS[size]) {
      progress(`a year with ${count} incidents`);
      timed.push(await timedYear(count));
    }
    progress('its calls of the table');
    const [few, many] = timed.map((row) => row['processor ms a timer']);
    return {
      ratios: [
        { name: 'processor a timer, many incidents to few', value: rounded((many ?? 0) / (few ?? 1), 2), aim: AIM },
      ],
      rows: [...timed, ...(await calledFor(COUNTED[size]))],
      notes: [
        'Nobody answers: every promise is warned of and missed, and the group is told by mail, one by one or in digests.',
        'Seconds depend on what else the machine does; processor time is that of the desk and its database alone.',
      ],
    };
  },
};

async function timedYear(incidents: number) {
  await using desk = await startDrivenDesk();
  await openIncidents(desk, incidents);
  const [before, began] = [processorSeconds(), performance.now()];
  const timers = await moveThroughYear(desk);
  const [seconds, processor] = [(performance.now() - began) / MS, processorSeconds() - before];
  return {
    ...{ incidents, timers, seconds: rounded(seconds, 1), 'ms a timer': rounded((seconds * MS) / timers, 1) },
    'processor ms a timer': rounded((processor * MS) / timers, 1),
  };
}

/** Calls a timer, by who asks for what. */
async function calledFor(incidents: number): Promise<readonly Row[]> {
  await using desk = await startMeteredDesk();
  await openIncidents(desk, incidents);
  desk.meter.take();
  const timers = await moveThroughYear(desk);
  const calls = desk.meter.take();
  const kinds = [...Map.groupBy(calls, ({ by, operation, items }) => [by, operation, items].join(' '))];
  const row = (what: string, some: readonly MeteredCall[]) => {
    const { calls: count, readUnits, writeUnits } = sumOf(some);
    const each = (amount: number) => rounded(amount / timers, 2);
    return { what, calls: each(count), 'read units': each(readUnits), 'write units': each(writeUnits) };
  };
  const often = kinds.filter(([, some]) => some.length / timers >= SELDOM).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [...often.map(([what, some]) => row(what, some)), row('together, a timer', calls)];
}
