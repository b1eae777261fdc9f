import { NOTIFIED_EVENTS } from '#domain/mail-out/steps/mail-steps.ts';
import type { MeteredDesk } from '../desk/metered-desk.ts';
import type { Life } from './life.ts';

const SWEEPER = 'sweep-timers';
const HOUR_MS = 3_600_000;
/** The first two changes do not answer, and the response is missed by then. */
const BETWEEN_MS = HOUR_MS / 6;
/** After the breach and its last step; then past the closure of a record that was resolved. */
const UNTIL_MISSED_MS = 4 * HOUR_MS;
const UNTIL_CLOSED_MS = 14 * 24 * HOUR_MS;

const tell = [{ do: 'tell', whom: ['incident-manager'] }];
const step = (name: string, at: object) => ({ name, clock: 'resolution', at, actions: tell, deliver: 'now' });

/** Two clocks with two warnings each, and four steps of escalation. */
const STRICT = {
  incidentManager: 'manager@example.com',
  escalationPolicies: {
    strict: {
      steps: [
        step('half', { percent: 50 }),
        step('nearly', { percent: 90 }),
        step('missed', { atBreach: true }),
        step('an hour later', { afterBreach: 'PT1H' }),
      ],
    },
  },
  serviceLevels: [
    {
      name: 'strict',
      clocks: { response: { target: { duration: 'PT20M' } }, resolution: { target: { duration: 'PT2H' } } },
      calendar: 'always',
      thresholds: [50, 75],
      escalation: 'strict',
    },
  ],
};

const REPORT = { title: 'The projector stays dark', requester: { email: 'bob@example.com' } };

export async function promiseMuch(desk: MeteredDesk): Promise<void> {
  const { version: _, ...document } = await desk.api('GET', '/configuration');
  await desk.api('PUT', '/configuration', { ...document, ...STRICT });
}

/** Ten changes, and a deadline that is missed between the eighth and the ninth. */
const CHANGES: readonly (readonly [command: string, body: object])[] = [
  ['assign', { group: 'service-desk', assignee: 'lin@example.com' }],
  ['comments', { body: 'It hums', visibility: 'internal' }],
  ['hold', { reason: 'awaiting_supplier', comment: 'A lamp is on its way' }],
  ['resume', {}],
  ['assign', { group: 'infrastructure' }],
  ['comments', { body: 'The lamp is the wrong one', visibility: 'internal' }],
  ['hold', { reason: 'awaiting_supplier', comment: 'Another lamp' }],
  ['resume', {}],
  ['comments', { body: 'The right lamp is here', visibility: 'public' }],
  ['resolve', { code: 'fixed', notes: 'A new lamp' }],
];
const LATE_CHANGES = 2;

/** @returns what a record needed that was changed ten times, missed its deadline, and closed by itself */
export async function liveBusily(desk: MeteredDesk): Promise<Life> {
  await desk.settle();
  desk.meter.take();
  const [eventsBefore, mailsBefore] = [(await desk.events()).length, (await desk.mails()).length];
  const { number } = await desk.api('POST', '/incidents', REPORT);
  const say = async ([command, body]: (typeof CHANGES)[number]) => {
    await desk.api('POST', `/incidents/${number}/${command}`, body);
    await passing(desk, BETWEEN_MS);
  };
  for (const change of CHANGES.slice(0, -LATE_CHANGES)) await say(change);
  await passing(desk, UNTIL_MISSED_MS);
  for (const change of CHANGES.slice(-LATE_CHANGES)) await say(change);
  await passing(desk, UNTIL_CLOSED_MS);
  const calls = desk.meter.take().filter(({ by }) => by !== SWEEPER);
  const executions = (await desk.executions()).filter(({ name }) => name.includes(String(number)));
  const events = (await desk.events()).slice(eventsBefore);
  return {
    calls,
    requests: 1 + CHANGES.length,
    events: events.length,
    notified: events.filter((event) => NOTIFIED_EVENTS.includes(event['detail-type'])).length,
    mailsIn: 0,
    mailsOut: (await desk.mails()).length - mailsBefore,
    executions: executions.length,
    transitions: executions.reduce((sum, { transitions }) => sum + transitions, 0),
    snapshots: calls.filter(({ operation }) => operation === 'TransactWriteItems').length,
  };
}

async function passing(desk: MeteredDesk, milliseconds: number): Promise<void> {
  await desk.moveTo(new Date(Date.parse(await desk.now()) + milliseconds).toISOString());
  await desk.settle();
}
