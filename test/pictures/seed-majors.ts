import type { DeskOnThisMachine } from '#test/harness/desk/desk-on-this-machine.ts';

/** Records that are major incidents, or may be. */
export interface MajorNumbers {
  readonly proposed: string;
  readonly running: string;
  /** Resolved; its review is open. */
  readonly reviewed: string;
}

const MANAGER = 'manager@example.com';
const ROLES = { commander: MANAGER, scribe: 'lin@example.com', experts: ['agent@example.com', 'lin@example.com'] };

/** One that somebody proposed, and one that is under way for an hour. */
export async function seedMajors(desk: DeskOnThisMachine): Promise<MajorNumbers> {
  const admin = await desk.as('admin', { email: 'admin@example.com' });
  await admin.request('PUT', `/people/${MANAGER}`, { name: 'Mira Manager', groups: ['service-desk'] });
  await admin.request('PUT', '/configuration-items/payments', { label: 'Payments', service: true, public: true });
  const { body } = await admin.request('GET', '/configuration');
  const configuration = body as { majorIncidents: { plans: { standard: object } } };
  const { majorIncidents } = configuration;
  const standard = {
    ...majorIncidents.plans.standard,
    stakeholders: ['board@example.com', { group: 'infrastructure' }],
  };
  await admin.request('PUT', '/configuration', {
    ...configuration,
    majorIncidents: { ...majorIncidents, bridge: 'https://meet.example.com/{number}', plans: { standard } },
  });
  const agent = await desk.as('agent', { email: 'agent@example.com' });
  const open = async (title: string, configurationItems: string[]) =>
    (await agent.open({ title, impact: 'critical', urgency: 'critical', configurationItems })).number;
  const proposed = await open('Warehouse scanners are offline', []);
  await agent.do(proposed, 'major/propose', { reason: 'No parcel leaves the building' });
  const running = await open('Nobody can pay by card', ['payments']);
  await run(desk, running);
  const reviewed = await open('Orders are booked twice', ['payments']);
  await run(desk, reviewed);
  await agent.do(reviewed, 'accept');
  await agent.do(reviewed, 'resolve', { code: 'fixed', notes: 'The second worker is stopped' });
  await review(desk, reviewed);
  await announce(desk, running);
  return { proposed, running, reviewed };
}

async function run(desk: DeskOnThisMachine, number: string): Promise<void> {
  const manager = await desk.as('incident_manager', { email: MANAGER });
  const say = (path: string, body: object) => manager.do(number, `major/${path}`, body);
  await say('accept', { roles: ROLES });
  await say('join', {});
  await say('notes', { kind: 'message', text: 'The pool of node 2 is exhausted', author: 'Lin' });
  await say('notes', { kind: 'decision', text: 'We fail over to the second region' });
  await say('updates', {
    ...{ summary: 'Card payments fail for all customers since 09:25.', conditions: 'Transfers work.' },
    ...{ actions: 'Failing over to the second region.', audience: ['stakeholders'] },
  });
}

async function review(desk: DeskOnThisMachine, number: string): Promise<void> {
  const manager = await desk.as('incident_manager', { email: MANAGER });
  await manager.request('PATCH', `/incidents/${number}/review`, { contributingFactors: ['Two workers had one lease'] });
  await manager.request('POST', `/incidents/${number}/review/lessons`, {
    ...{ text: 'Alert on two holders of a lease', owner: 'lin@example.com', due: { businessDays: 10 } },
  });
}

async function announce(desk: DeskOnThisMachine, incident: string): Promise<void> {
  const manager = await desk.as('incident_manager', { email: MANAGER });
  const outage = await manager.request('POST', '/announcements', {
    ...{
      kind: 'outage',
      state: 'partial',
      title: 'Card payments fail',
      body: 'Cards are refused. We are working on it.',
    },
    ...{ services: ['payments'], audience: 'public', incident, language: 'en' },
    translations: { de: { title: 'Kartenzahlungen schlagen fehl', body: 'Karten werden abgelehnt. Wir sind dran.' } },
  });
  const { number } = outage.body as { number: string };
  await manager.request('POST', `/announcements/${number}/updates`, {
    body: 'Half of all shops can take cards again.',
  });
  await manager.request('POST', '/announcements', {
    ...{ kind: 'maintenance', title: 'New mail servers', body: 'Mail is slow for an hour.', services: [] },
    ...{ audience: 'requesters', startsAt: '2026-09-08T20:00:00.000Z', endsAt: '2026-09-08T21:00:00.000Z' },
  });
}
