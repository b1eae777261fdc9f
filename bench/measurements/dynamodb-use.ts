import { type MeteredDesk, startMeteredDesk } from '../desk/metered-desk.ts';
import { rowsOf } from '../desk/usage.ts';
import type { Measurement, Row } from '../report/measurement.ts';

/** Enough for a full page. */
const RECORDS = 50;
/** A container asks for the configuration and for keys when it is new, so the leanest round is that of warm ones. */
const TIMES = 3;
const SWEEPER = 'sweep-timers';
const MINUTE_MS = 60_000;
/** Short: keys are kept for five minutes of virtual time, and a warm container has them. */
const WAIT_MS = MINUTE_MS;

interface Operation {
  readonly name: string;
  readonly run: (desk: MeteredDesk, number: string, time: number) => Promise<unknown>;
}

const post = (name: string, command: string, body: object): Operation => ({
  name,
  run: (desk, number) => desk.api('POST', `/incidents/${number}/${command}`, body),
});

const NEW = {
  title: 'Printer on fire',
  description: 'Third floor, next to the kitchen',
  requester: { email: 'bob@example.com', name: 'Bob' },
};

/** In an order in which each is allowed. */
const ON_A_RECORD: readonly Operation[] = [
  { name: 'read', run: (desk, number) => desk.api('GET', `/incidents/${number}`) },
  {
    name: `list a page of ${RECORDS}`,
    run: (desk) => desk.api('GET', `/incidents?queue=service-desk&limit=${RECORDS}`),
  },
  { name: 'timeline', run: (desk, number) => desk.api('GET', `/incidents/${number}/timeline`) },
  post('assign', 'assign', { group: 'service-desk', assignee: 'lin@example.com' }),
  post('accept', 'accept', {}),
  post('comment', 'comments', { body: 'Which floor is it?', visibility: 'public' }),
  post('hold', 'hold', { reason: 'awaiting_requester', comment: 'Which floor is it?' }),
  post('resume', 'resume', {}),
  post('resolve', 'resolve', { code: 'fixed', notes: 'The lamp was replaced' }),
  post('close', 'close', {}),
];

const ON_THEIR_OWN: readonly Operation[] = [
  { name: 'mail opens', run: (desk) => desk.mail({ subject: 'No network', text: 'Since nine.' }) },
  { name: 'alert opens', run: (desk, _, time) => desk.alarm(`alarm-${time}`, 'ALARM') },
  { name: 'alert repeats', run: (desk, _, time) => desk.alarm(`alarm-${time}`, 'ALARM') },
  { name: 'alert recovers and resolves', run: (desk, _, time) => desk.alarm(`alarm-${time}`, 'OK') },
];

/** What each operation and everything that follows from it asks of DynamoDB. */
export const dynamodbUse: Measurement = {
  title: 'Calls of DynamoDB, read and write units for each operation',
  run: async ({ progress }) => {
    await using desk = await startMeteredDesk();
    progress('filling a queue');
    for (let count = 0; count < RECORDS; count++) await desk.api('POST', '/incidents', NEW);
    await desk.settle();
    const rounds: (readonly Row[])[] = [];
    for (let time = 0; time < TIMES; time++) {
      progress(`round ${time + 1} of ${TIMES}`);
      rounds.push(await round(desk, time));
    }
    return {
      rows: leanest(rounds.flat()),
      notes: [
        'Through the front doors of the whole desk, warm; what follows by itself (mail, timers) is counted with it.',
        'arm-timers reads the stream and never calls DynamoDB; publish-events counts each queue that changed.',
        'Units as ReturnConsumedCapacity tells them: transactions cost double, each changed index entry one or two.',
      ],
    };
  },
};

/** Of the rows for the same operation and function the one with the fewest calls. */
function leanest(rows: readonly Row[]): readonly Row[] {
  const kept = new Map<string, Row>();
  for (const row of rows) {
    const key = `${row.operation} ${row.function}`;
    const before = kept.get(key);
    if (before === undefined || Number(row.calls) < Number(before.calls)) kept.set(key, row);
  }
  return [...kept.values()];
}

async function round(desk: MeteredDesk, time: number): Promise<readonly Row[]> {
  desk.meter.take();
  const { number } = await desk.api('POST', '/incidents', NEW);
  const rows = [...(await cameOf(desk, 'create'))];
  for (const { name, run } of [...ON_A_RECORD, ...ON_THEIR_OWN]) {
    await run(desk, String(number), time);
    rows.push(...(await cameOf(desk, name)));
  }
  return [...rows, ...(await timer(desk)), ...(await sweep(desk))];
}

/** The sweeper comes by every minute, whatever happens. */
async function cameOf(desk: MeteredDesk, operation: string): Promise<readonly Row[]> {
  await desk.settle();
  return rowsOf(operation, desk.meter.take()).filter((row) => row.function !== SWEEPER);
}

/** A record that waits for a date, and the date comes. */
async function timer(desk: MeteredDesk): Promise<readonly Row[]> {
  const { number } = await desk.api('POST', '/incidents', NEW);
  await cameOf(desk, 'create');
  const until = await later(desk, WAIT_MS);
  await desk.api('POST', `/incidents/${number}/wait`, { until });
  const waits = await cameOf(desk, 'wait');
  await desk.moveTo(await later(desk, 2 * WAIT_MS));
  return [...waits, ...(await cameOf(desk, 'timer fires'))];
}

async function sweep(desk: MeteredDesk): Promise<readonly Row[]> {
  await desk.moveTo(await later(desk, MINUTE_MS));
  await desk.settle();
  return rowsOf('a minute goes by', desk.meter.take()).filter((row) => row.function === SWEEPER);
}

async function later(desk: MeteredDesk, milliseconds: number): Promise<string> {
  return new Date(Date.parse(await desk.now()) + milliseconds).toISOString();
}
