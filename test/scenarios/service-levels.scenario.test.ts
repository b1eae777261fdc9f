import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { nextMonday } from '#test/harness/instants.ts';

const desk = deskForThisFile();

/** A medium one on a Monday morning: four hours to respond, twenty-four to resolve, from nine to five. */
async function mondayIncident(agent: ApiClient) {
  await desk.moveTo(nextMonday(await desk.controls.now(), '09:00'));
  const bob = desk.person('bob');
  const incident = await agent.open({ title: 'No network', requester: { email: bob } });
  await desk.mailTo(bob);
  return { bob, ...incident };
}

async function clockOf(agent: ApiClient, number: string, name: string) {
  return (await agent.read(number)).clocks.find((clock) => clock.name === name);
}

const breaches = async (number: string) =>
  (await desk.eventsOf(number, 'incident.sla-breached.v1')).map(({ detail }) => detail.data.clock);

/** Its owner is told of every warning and of the breach. */
async function toldOf(agent: ApiClient, clocks: readonly string[]): Promise<void> {
  for (const clock of clocks) {
    for (const words of ['in danger', 'in danger', 'was missed'])
      expect((await desk.mailTo(agent.email)).text).toMatch(new RegExp(`The ${clock} target of .* ${words}`));
  }
}

describe('given an incident nobody answered', () => {
  it('when an agent accepts it then response is met and never breached', async () => {
    const agent = await desk.as('agent');
    const { number } = await mondayIncident(agent);
    await desk.advance('PT1H');
    expect(await agent.do(number, 'accept')).toMatchObject({ status: 'in_progress', assignee: agent.email });
    expect(await clockOf(agent, number, 'response')).toMatchObject({ state: 'met', breachedAt: null });
    await desk.advance('P1D');
    expect(await breaches(number)).toEqual([]);
    expect(await clockOf(agent, number, 'resolution')).toMatchObject({ state: 'running' });
  });

  it.each([
    ['an answer in public', 'public', 'met'],
    ['an internal note', 'internal', 'missed'],
  ])('when there is %s then response is %s: %s', async (_, visibility, state) => {
    const agent = await desk.as('agent');
    const { number, bob } = await mondayIncident(agent);
    await agent.do(number, 'comments', { body: 'We look into it', visibility });
    if (visibility === 'public') await desk.mailTo(bob);
    await desk.advance('PT6H');
    if (visibility === 'internal') await toldOf(agent, ['response']);
    expect(await clockOf(agent, number, 'response')).toMatchObject({ state });
  });

  it('when it is assigned to a group then that is no answer', async () => {
    const agent = await desk.as('agent');
    const { number, clocks } = await mondayIncident(agent);
    await agent.do(number, 'assign', { group: 'infrastructure' });
    await desk.advance('PT6H');
    const dueAt = clocks.find(({ name }) => name === 'response')?.dueAt;
    expect(await clockOf(agent, number, 'response')).toMatchObject({ state: 'missed', breachedAt: dueAt });
    expect(await breaches(number)).toEqual(['response']);
    await toldOf(agent, ['response']);
  });

  it('when the contact was by phone then response is met at creation', async () => {
    const agent = await desk.as('agent');
    const bob = desk.person('bob');
    const { clocks } = await agent.open({ title: 'Calls', channel: 'phone', requester: { email: bob } });
    await desk.mailTo(bob);
    expect(clocks).toMatchObject([
      { name: 'response', state: 'met' },
      { name: 'resolution', state: 'running' },
    ]);
  });

  it('when it runs out of time then each threshold warns once and each clock is breached once, at its second', async () => {
    const agent = await desk.as('agent');
    const { number, clocks } = await mondayIncident(agent);
    await desk.advance('P7D');
    await toldOf(agent, ['response', 'resolution']);
    const warned = await desk.eventsOf(number, 'incident.sla-warned.v1');
    expect(warned.map(({ detail: { data } }) => `${data.clock} ${data.threshold}`)).toEqual([
      'response 50',
      'response 75',
      'resolution 50',
      'resolution 75',
    ]);
    const breached = await desk.eventsOf(number, 'incident.sla-breached.v1');
    expect(breached.map(({ detail }) => detail.at)).toEqual(clocks.map(({ dueAt }) => dueAt));
  });
});

describe('given an incident on hold', () => {
  it('when it awaits its requester then the requester is told, no time passes, and nothing is breached', async () => {
    const agent = await desk.as('agent');
    const { number, bob, clocks } = await mondayIncident(agent);
    await desk.advance('PT1H');
    await agent.do(number, 'hold', { reason: 'awaiting_requester', comment: 'Which floor is it?' });
    const mail = await desk.mailTo(bob);
    expect(mail.text).toContain('Which floor is it?');
    expect(mail.subject).toContain(number);

    await desk.advance('P2DT1S');
    // After two business days the requester is reminded.
    await desk.mailTo(bob);
    // The question was an answer the requester could see.
    expect(await clockOf(agent, number, 'response')).toMatchObject({ state: 'met' });
    expect(await clockOf(agent, number, 'resolution')).toMatchObject({ state: 'paused', dueAt: null });
    await agent.do(number, 'resume');
    expect(await breaches(number)).toEqual([]);
    // Two days of eight hours stood still, which the weekend carries on.
    const before = clocks.find(({ name }) => name === 'resolution')?.dueAt ?? '';
    const after = (await clockOf(agent, number, 'resolution'))?.dueAt ?? '';
    const shifted = new Date(Date.parse(before) + 4 * 86_400_000).toISOString();
    expect(after.slice(0, 15)).toBe(shifted.slice(0, 15));

    const explained = await agent.request('GET', `/incidents/${number}/clocks`);
    expect(explained.body).toMatchObject({
      clocks: [{ name: 'response' }, { name: 'resolution', policy: 'medium', calendar: 'business-hours' }],
    });
    const segments = JSON.stringify(explained.body).match(/"kind":"[a-z-]+","from"/g) ?? [];
    const kinds = ['running', 'paused', 'outside-hours'].map((kind) => `"kind":"${kind}","from"`);
    expect(new Set(segments)).toEqual(new Set(kinds));
  });

  it('when it awaits a supplier then only resolution stands still', async () => {
    const agent = await desk.as('agent');
    const { number, bob } = await mondayIncident(agent);
    await agent.do(number, 'hold', { reason: 'awaiting_supplier', comment: 'A part is ordered' });
    await desk.mailTo(bob);
    await desk.advance('P5D');
    expect(await clockOf(agent, number, 'resolution')).toMatchObject({ state: 'paused' });
    expect(await breaches(number)).not.toContain('resolution');
  });

  it('when a follow-up date comes then whoever does the work is reminded, at that second', async () => {
    const agent = await desk.as('agent');
    const { number, bob } = await mondayIncident(agent);
    await agent.do(number, 'accept');
    const followUpAt = nextMonday(await desk.controls.now(), '10:00');
    await agent.do(number, 'hold', { reason: 'awaiting_change', comment: 'On Monday', followUpAt });
    await desk.mailTo(bob);
    await desk.moveTo(followUpAt);
    expect((await desk.mailTo(agent.email)).subject).toContain(number);
    expect(await desk.eventsOf(number, 'incident.follow-up-due.v1')).toMatchObject([{ detail: { at: followUpAt } }]);
  });

  it('when a date was promised then no pause moves it, and its requester sees it', async () => {
    const agent = await desk.as('agent');
    const { number, bob } = await mondayIncident(agent);
    await agent.do(number, 'accept');
    const promisedAt = nextMonday(await desk.controls.now(), '15:00');
    expect(await agent.change(number, { promisedAt })).toMatchObject({ promisedAt });
    await agent.do(number, 'hold', { reason: 'awaiting_change', comment: 'On Monday' });
    expect((await desk.mailTo(bob)).text).toContain('Promised for');
    const requester = await desk.as('requester', { email: bob });
    expect(await requester.read(number)).toMatchObject({ promisedAt });
    await desk.moveTo(promisedAt);
    const [reminded, missed] = [await desk.mailTo(agent.email), await desk.mailTo(agent.email)];
    expect([reminded.subject, missed.subject]).toEqual([
      expect.stringContaining('Promised date'),
      expect.stringContaining('Promise missed'),
    ]);
    expect(await desk.eventsOf(number, 'incident.promise-missed.v1')).toMatchObject([{ detail: { at: promisedAt } }]);
    expect((await agent.change(number, { promisedAt: null })).promisedAt).toBeNull();
    await agent.do(number, 'cancel', { reason: 'The scenario is over' });
    await desk.mailTo(bob);
  });

  it('when the reason is none of the configuration then it is refused by name', async () => {
    const agent = await desk.as('agent');
    const { number } = await mondayIncident(agent);
    const answer = await agent.post(`/incidents/${number}/hold`, { reason: 'lunch', comment: 'Hungry' });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ path: 'reason' }] } });
  });
});

describe('given an incident that is canceled', () => {
  it('then its clocks are void and never breached', async () => {
    const agent = await desk.as('agent');
    const { number, bob } = await mondayIncident(agent);
    await agent.do(number, 'cancel', { reason: 'Reported twice' });
    await desk.mailTo(bob);
    await desk.advance('P7D');
    expect((await agent.read(number)).clocks.map(({ state }) => state)).toEqual(['void', 'void']);
    expect(await breaches(number)).toEqual([]);
  });
});
