import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { nextMonday, secondsAfter } from '#test/harness/instants.ts';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const LEAD = 'lead@example.com';
const MANAGER = 'manager@example.com';

const desk = deskForThisFile();

/** Another system on this machine, which keeps what it is told. */
const calls: { headers: IncomingMessage['headers']; body: string }[] = [];
let pager: Server;

const STEPS = [
  {
    ...{ name: 'half', clock: 'resolution', at: { percent: 50 } },
    actions: [{ do: 'tell', whom: ['assignee', 'incident-manager'] }],
  },
  {
    ...{ name: 'breached', clock: 'resolution', at: { atBreach: true } },
    actions: [{ do: 'move', to: 'next-tier' }, { do: 'propose-major' }, { do: 'call', webhook: 'pager' }],
  },
  {
    ...{ name: 'morning after', clock: 'resolution', at: { afterBreach: 'PT6H' }, deliver: 'recipient-calendar' },
    actions: [{ do: 'tell', whom: ['group-lead'] }],
  },
];

beforeAll(async () => {
  pager = createServer(async (request, answer) => {
    calls.push({ headers: request.headers, body: await text(request) });
    answer.end();
  });
  await new Promise<void>((ready) => pager.listen(0, '127.0.0.1', ready));
  const { port } = pager.address() as AddressInfo;
  const admin = await desk.as('admin');
  await admin.configure(({ serviceLevels, ...document }) => ({
    groups: {
      ...(document.groups as object),
      infrastructure: { label: 'Infrastructure', tier: 2, email: null, lead: LEAD },
    },
    people: { [LEAD]: { calendar: 'business-hours' } },
    incidentManager: MANAGER,
    webhooks: { pager: { url: `http://127.0.0.1:${port}/hook`, secret: SECRET } },
    escalationPolicies: { standard: { steps: STEPS } },
    serviceLevels: serviceLevels.map((policy) => ({
      ...(policy as object),
      escalation: 'standard',
      clocks: { resolution: { target: { duration: 'PT4H' } } },
    })),
  }));
});

afterAll(() => new Promise((stopped) => pager.close(stopped)));

describe('given a critical incident that nobody resolves', () => {
  it('when its target runs out then every step comes once, at its second, to the people of that moment', async () => {
    const agent = await desk.as('agent');
    const openedAt = nextMonday(await desk.controls.now(), '12:00');
    await desk.moveTo(openedAt);
    const bob = desk.person('bob');
    const critical = { impact: 'critical', urgency: 'critical', requester: { email: bob } };
    const { number, clocks } = await agent.open({ title: 'No power', ...critical });
    await desk.mailTo(bob);
    const dueAt = clocks[0]?.dueAt ?? '';

    await desk.moveTo(secondsAfter(dueAt, -2 * 3600));
    expect((await desk.mailTo(MANAGER)).text).toContain('step “half”');

    await desk.moveTo(dueAt);
    expect(await agent.read(number)).toMatchObject({ group: 'infrastructure', tier: 2, major: { state: 'proposed' } });
    expect((await desk.mailTo(MANAGER)).subject).toContain('Major incident?');
    expect(calls).toHaveLength(1);
    const { headers = {}, body = '' } = calls[0] ?? {};
    const [step] = (await desk.eventsOf(number, 'incident.escalation-stepped.v1')).slice(-1);
    expect(headers['webhook-id']).toBe(step?.detail.id);
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    const key = Buffer.from(SECRET.slice('whsec_'.length), 'base64');
    expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', key).update(signed).digest('base64')}`);
    expect(JSON.parse(body)).toMatchObject({ type: 'incident.escalation-stepped', data: { number, at: dueAt } });

    // Ten in the evening: the lead is asleep and hears of it when business begins.
    const tuesday = secondsAfter(openedAt, 21 * 3600);
    await desk.moveTo(secondsAfter(tuesday, -1));
    await expect(desk.mailTo(LEAD)).rejects.toThrow('no mail');
    await desk.moveTo(tuesday);
    expect((await desk.mailTo(LEAD)).text).toContain('step “morning after”');
    // Nobody decides, and is reminded on each business day.
    await desk.advance('P7D');
    for (let day = 1; day <= 5; day++)
      expect((await desk.mailTo(MANAGER)).text).toContain('proposed as a major incident');

    const stepped = await desk.eventsOf(number, 'incident.escalation-stepped.v1');
    expect(stepped.map(({ detail }) => [detail.data.step, detail.at])).toEqual([
      ['half', secondsAfter(dueAt, -2 * 3600)],
      ['breached', dueAt],
      ['morning after', secondsAfter(dueAt, 6 * 3600)],
    ]);
    expect(await desk.eventsOf(number, 'incident.escalation-told.v1')).toMatchObject([{ detail: { at: tuesday } }]);
    expect(calls).toHaveLength(1);
  });
});
