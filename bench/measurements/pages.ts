import { type MeteredDesk, startMeteredDesk } from '../desk/metered-desk.ts';
import { sumOf } from '../desk/usage.ts';
import type { Measurement } from '../report/measurement.ts';
import { median, rounded } from '../report/statistics.ts';

const SWEEPER = 'sweep-timers';
const ALARMS = { quick: 3, full: 15 };
const STEPS = 10;
const MINUTES_APART = 5;
const POLL_MS = 10;
const [LIN, MANAGER] = ['lin@example.com', 'manager@example.com'];

/** What a page costs, and how long it takes from an alarm to the first of them. */
export const pages: Measurement = {
  title: 'Paging: from an alarm to the first page, and what a page needs',
  run: async ({ quick, progress }) => {
    await using desk = await startMeteredDesk();
    const { version: _, ...document } = await desk.api('GET', '/configuration');
    const step = { page: [{ person: LIN }], wait: `PT${MINUTES_APART}M` };
    const quiet = { ...document, serviceLevels: [], incidentManager: MANAGER };
    progress('records that page nobody');
    await desk.api('PUT', '/configuration', quiet);
    await life(desk);
    const alone = await life(desk);
    progress('records that page ten times');
    const paging = { policies: { round: { steps: Array(STEPS).fill(step), repeat: 0 } }, rules: [{ policy: 'round' }] };
    await desk.api('PUT', '/configuration', { ...quiet, paging });
    await life(desk);
    const paged = await life(desk);
    progress('alarms');
    const seconds: number[] = [];
    for (let count = 0; count < (quick ? ALARMS.quick : ALARMS.full); count++)
      seconds.push(await toFirstPage(desk, count));
    // The last of the mails tells the incident manager.
    const each = (of: keyof typeof paged) => rounded((paged[of] - alone[of]) / (STEPS + 1), 1);
    return {
      ratios: [],
      rows: [
        { what: 'seconds from an alarm to its first page, median', amount: rounded(median(seconds), 2) },
        { what: 'calls of the table a page', amount: each('calls') },
        { what: 'write units a page', amount: each('writeUnits') },
        { what: 'read units a page', amount: each('readUnits') },
        { what: 'state transitions a page', amount: each('transitions') },
        { what: 'events a page', amount: each('events') },
      ],
      notes: [
        'By mail, through the whole desk on this machine, functions warm. On AWS a cold start of each function on the way comes on top.',
        `A policy of ${STEPS} steps that nobody accepts, against the same record without one, and the mail that tells how it ended.`,
      ],
    };
  },
};

/** A record that is opened, and nobody looks at it for as long as its policy takes. */
async function life(desk: MeteredDesk) {
  await desk.settle();
  desk.meter.take();
  const before = (await desk.events()).length;
  const { number } = await desk.api('POST', '/incidents', { title: 'The shop is down', channel: 'monitoring' });
  const end = Date.parse(await desk.now()) + (STEPS + 1) * MINUTES_APART * 60_000;
  await desk.moveTo(new Date(end).toISOString());
  await desk.settle();
  const calls = desk.meter.take().filter(({ by }) => by !== SWEEPER);
  const executions = (await desk.executions()).filter(({ name }) => name.includes(String(number)));
  return {
    ...sumOf(calls),
    events: (await desk.events()).length - before,
    transitions: executions.reduce((sum, { transitions }) => sum + transitions, 0),
  };
}

async function toFirstPage(desk: MeteredDesk, count: number): Promise<number> {
  await desk.settle();
  const before = (await desk.mails()).filter(({ to }) => to === LIN).length;
  const began = performance.now();
  await desk.alarm(`alarm-${count}`, 'ALARM');
  while ((await desk.mails()).filter(({ to }) => to === LIN).length === before) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return (performance.now() - began) / 1000;
}
