import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { nextMonday } from '#test/harness/instants.ts';
import { expectProblem } from '#test/harness/problem.ts';
import { quietRecords } from '#test/harness/quiet-records.ts';

const desk = deskForThisFile();
/** The simulator’s: one arrives, one fails. */
const [ARRIVES, FAILS] = ['+14254147755', '+14254147167'];
const MANAGER = 'manager@example.com';
const RULES = [
  { via: 'sms', after: 'PT0S' },
  { via: 'voice', after: 'PT2M' },
];

let agent: ApiClient;
let keeper: ApiClient;

beforeAll(async () => {
  [agent, keeper] = [await desk.as('agent'), await desk.as('process_owner')];
  await (await desk.as('admin')).configure(() => ({ incidentManager: MANAGER, serviceLevels: [] }));
});

/** One of the desk’s people whose phone is verified. */
async function reachable(number: string, rules: object[] = RULES): Promise<ApiClient> {
  const somebody = await desk.as('agent');
  const { email } = somebody;
  await keeper.request('PUT', `/people/${email}`, { name: email, groups: [] });
  await somebody.request('PUT', `/people/${email}/contacts`, { phones: [{ number }], rules });
  const code = /^\d{6}/.exec((await desk.controls.messages(number)).at(-1)?.text ?? '')?.[0] ?? '';
  const verified = { status: 200, body: { phones: [{ number, verified: true }] } };
  const key = { 'idempotency-key': `verify ${number} ${email}` };
  const proof = () => somebody.post(`/people/${email}/contacts/verify`, { number, code }, key);
  expect(await proof()).toMatchObject(verified);
  // The answer was lost on the way: the same request again has it, though the code is used up.
  expect(await proof()).toMatchObject(verified);
  return somebody;
}

/** Messages to a phone but for its codes: the way, and the first line. */
async function messages(number: string): Promise<string[]> {
  const all = (await desk.controls.messages(number)).filter(({ text }) => !/^\d{6} /.test(text));
  return all.map(({ via, text, at }) => `${at.slice(11, 19)} ${via} ${text.split('\n')[0]}`);
}

const records = quietRecords(desk, () => agent);
const { over } = records;
const opened = async (fields: Parameters<typeof records.opened>[0]) => (await records.opened(fields)).number;

const attempts = async (number: string) =>
  ((await agent.pages(`/incidents/${number}/pages`)) as { via: string; outcome: string }[]).map(
    ({ via, outcome }) => `${via} ${outcome}`,
  );

describe('given how somebody is reached', () => {
  it('when they say it then a phone is used once its code was sent back, and nobody else sees it', async () => {
    const lin = await desk.as('agent');
    await keeper.request('PUT', `/people/${lin.email}`, { name: 'Lin', groups: [] });
    const path = `/people/${lin.email}/contacts`;
    const number = '+4915112345678';
    const said = await lin.request('PUT', path, { phones: [{ number: '+49 151 1234 5678' }], rules: RULES });
    expect(said).toMatchObject({ status: 200, body: { phones: [{ number, verified: false }], rules: RULES } });
    expectProblem(await lin.post(`${path}/verify`, { number, code: '0000000' }), 400, 'code');
    expectProblem(await lin.request('PUT', path, { phones: [{ number: '0151 12345' }] }), 400, 'phones.0.number');
    expectProblem(await agent.request('GET', path), 403);
    expect(JSON.stringify((await agent.request('GET', `/people/${lin.email}`)).body)).not.toContain('15112345678');
    expect(JSON.stringify((await keeper.request('GET', `/people/${lin.email}/timeline`)).body)).not.toContain(number);
    await desk.settle();
    expect(JSON.stringify(await desk.controls.events('person.contacts-changed.v1'))).not.toContain('15112345678');
    expect(await desk.controls.messages(number)).toMatchObject([{ via: 'sms', to: number }]);
  });
});

describe('given somebody whose phone is verified', () => {
  it('when they do not answer a text message then they are called, and whoever accepts ends it', async () => {
    const max = await reachable(ARRIVES);
    await desk.moveTo(nextMonday(await desk.controls.now(), '02:00'));
    const number = await opened({ title: 'The shop is down', impact: 'critical', urgency: 'critical' });
    await agent.do(number, 'page', { whom: max.email, message: 'Please look' });
    await desk.advance('PT3M');
    const said = await desk.controls.messages(ARRIVES);
    expect(said.slice(-2).map(({ via }) => via)).toEqual(['sms', 'voice']);
    expect(said.at(-2)?.text).toMatch(
      /^INC-\d+, critical: The shop is down\nPlease look\nTake it: https?:\/\/\S+\/pages\//,
    );
    expect(await attempts(number)).toEqual(['sms delivered', 'voice delivered']);
    await agent.do(number, 'page', { whom: max.email });
    await agent.do(number, 'accept');
    await desk.advance('PT10M');
    expect(await attempts(number)).toEqual(['sms delivered', 'voice delivered', 'sms delivered']);
    await over(number);
  });

  it('when several pages come within a minute then what follows the first is one message', async () => {
    const before = (await messages(ARRIVES)).length;
    const eve = await reachable(ARRIVES, [{ via: 'sms', after: 'PT0S' }]);
    const numbers = [await opened({ title: 'One' }), await opened({ title: 'Two' }), await opened({ title: 'Three' })];
    for (const number of numbers) await agent.do(number, 'page', { whom: eve.email });
    await desk.settle();
    expect((await messages(ARRIVES)).slice(before)).toHaveLength(1);
    // Which of them is heard of first is nobody's promise: the three are told at once.
    const outcomes = async () => (await Promise.all(numbers.map(attempts))).flat().toSorted();
    expect(await outcomes()).toEqual(['sms bundled', 'sms bundled', expect.stringMatching(/^sms (sent|delivered)$/)]);
    await desk.advance('PT3M');
    const said = (await messages(ARRIVES)).slice(before);
    expect(said).toHaveLength(2);
    expect(said[1]).toContain('2 pages:');
    expect(await outcomes()).toEqual(['sms delivered', 'sms delivered', 'sms delivered']);
    for (const number of numbers) await over(number);
  });

  it('when a message does not arrive then the next way is used at once, and a mail where none is left', async () => {
    const eve = await reachable(FAILS);
    const before = (await messages(FAILS)).length;
    const number = await opened({ title: 'The till is down' });
    await agent.do(number, 'page', { whom: eve.email });
    await desk.settle();
    expect((await attempts(number)).toSorted()).toEqual(['mail sent', 'sms failed', 'voice failed']);
    expect((await messages(FAILS)).slice(before).map((line) => line.split(' ')[1])).toEqual(['sms', 'voice']);
    expect((await desk.mailTo(eve.email)).subject).toContain(number);
    await desk.advance('PT1H');
    expect(await attempts(number)).toHaveLength(3);
    await over(number);
  });

  it('when a message cannot arrive then that is known, and what cannot be sent or did not arrive is a mail instead', async () => {
    const ann = await reachable(FAILS, [{ via: 'sms', after: 'PT0S' }]);
    const ben = await desk.as('agent');
    await keeper.request('PUT', `/people/${ben.email}`, { name: 'Ben', groups: [] });
    await ben.request('PUT', `/people/${ben.email}/contacts`, {
      chat: { slack: 'U123' },
      rules: [{ via: 'chat', after: 'PT0S' }],
    });
    const number = await opened({ title: 'A slow printer' });
    await agent.do(number, 'page', { whom: ann.email });
    await agent.do(number, 'page', { whom: ben.email });
    await desk.advance('PT1M');
    expect((await attempts(number)).toSorted()).toEqual(['chat failed', 'mail sent', 'mail sent', 'sms failed']);
    for (const { email } of [ann, ben]) expect((await desk.mailTo(email)).subject).toContain(number);
    await over(number);
  });
});
