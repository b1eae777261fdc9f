import type { DeskOnThisMachine } from '#test/harness/desk/desk-on-this-machine.ts';

const AGENT = 'agent@example.com';
const LIN = { email: 'lin@example.com', name: 'Lin Ito' };
const WEEKLY = { name: 'weekly', start: '2026-08-31T09:00', handoff: { every: 1, unit: 'week' } };
const STEPS = [
  { page: [{ schedule: 'primary' }], wait: 'PT5M' },
  { page: [{ group: 'infrastructure' }, { role: 'group-lead' }], wait: 'PT10M' },
];

/** Who is woken, how they are reached, and what is told beside them; before anything happens at the desk. */
export async function seedConnections(desk: DeskOnThisMachine): Promise<void> {
  const admin = await desk.as('admin', { email: 'admin@example.com' });
  await admin.request('PUT', `/people/${LIN.email}`, { name: LIN.name, groups: ['infrastructure'] });
  await admin.request('PUT', `/people/${AGENT}`, { name: 'Ana Agent', groups: ['service-desk'] });
  await admin.request('PUT', '/schedules/primary', {
    ...{ label: 'Primary', zone: 'Europe/Berlin', owner: 'admin@example.com' },
    layers: [{ ...WEEKLY, people: [AGENT, LIN.email] }],
  });
  await admin.request('PUT', '/chat/slack', {
    ...{ botToken: 'xoxb-of-a-picture', signingSecret: '0123456789abcdef', team: 'T0123ABCD' },
  });
  await admin.request('POST', '/webhooks', {
    ...{ name: 'On-call phone', url: `${desk.addresses.api}/_local/webhooks/receive`, format: 'standard' },
    events: ['incident.opened.v1'],
  });
  await admin.request('PUT', `/people/${AGENT}/contacts`, {
    phones: [{ number: '+4915112345678' }],
    rules: [
      { via: 'chat', after: 'PT0S' },
      { via: 'sms', after: 'PT2M' },
    ],
  });
  await pageForWhatIsCritical(desk);
}

async function pageForWhatIsCritical(desk: DeskOnThisMachine): Promise<void> {
  const admin = await desk.as('admin', { email: 'admin@example.com' });
  const { body } = await admin.request('GET', '/configuration');
  await admin.request('PUT', '/configuration', {
    ...(body as object),
    paging: {
      policies: { night: { steps: STEPS, repeat: 1, reAcknowledgeAfter: 'PT1H' } },
      rules: [{ match: { priority: 'critical' }, policy: 'night' }],
    },
    heartbeats: { backup: { every: 'P1D', title: 'The nightly backup is silent', severity: 'high' } },
  });
}
