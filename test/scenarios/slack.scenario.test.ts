import { createHmac } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { ask } from '#test/harness/desk/http.ts';
import { expectProblem } from '#test/harness/problem.ts';
import { quietRecords } from '#test/harness/quiet-records.ts';

const desk = deskForThisFile();
const TEAM = 'T0123ABCD';
const APP = { botToken: 'xoxb-known-to-two', signingSecret: 'what slack signs with', team: TEAM };
const BY_CHAT = [{ via: 'chat', after: 'PT0S' }];

let agent: ApiClient;
let admin: ApiClient;
let base: string;

beforeAll(async () => {
  [agent, admin] = [await desk.as('agent'), await desk.as('admin')];
  base = (await desk.controls.addresses()).api;
  await admin.configure(() => ({ incidentManager: 'manager@example.com', serviceLevels: [] }));
  expect((await admin.request('PUT', '/chat/slack', APP)).body).toMatchObject({ set: true, team: TEAM });
});

interface Signing {
  readonly secret?: string;
  readonly secondsAgo?: number;
  /** When it was signed, in seconds since 1970; now, where it is not said. */
  readonly signedAt?: number;
}

/** As Slack posts a form, signed by the app. */
async function slack(path: string, fields: Record<string, string>, { secret, secondsAgo = 0, signedAt }: Signing = {}) {
  const body = new URLSearchParams(fields).toString();
  const now = signedAt ?? Math.floor(Date.parse(await desk.controls.now()) / 1000);
  const seconds = String(now - secondsAgo);
  const signature = createHmac('sha256', secret ?? APP.signingSecret)
    .update(`v0:${seconds}:${body}`)
    .digest('hex');
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': seconds,
    'x-slack-signature': `v0=${signature}`,
  };
  return ask(`${base}/chat/slack/${path}`, 'POST', { headers, body });
}

const command = (member: string, text: string, { team = TEAM, ...signing }: Signing & { team?: string } = {}) =>
  slack('commands', { team_id: team, user_id: member, command: '/firstline', text }, signing);

/** What a button is pressed with. */
interface Pressing extends Signing {
  readonly page?: string;
  /** The buttons of its message. */
  readonly among?: readonly string[];
}

const blocksOf = (names: readonly string[]) =>
  names.map((action_id) => ({ type: 'section', accessory: { action_id } }));

const press = (member: string, number: string, { page = '', among = [], ...signing }: Pressing = {}) => {
  const action = { type: 'button', action_id: `take:${number}`, value: page };
  const response_url = `${base}/_local/slack/response/${member}`;
  const pressed = { user: { id: member }, response_url, actions: [action], message: { blocks: blocksOf(among) } };
  const payload = { type: 'block_actions', team: { id: TEAM }, ...pressed };
  return slack('actions', { payload: JSON.stringify(payload) }, signing);
};

/** One of the desk’s people who is paged in the chat. */
async function paged(member: string): Promise<ApiClient> {
  const somebody = await desk.as('agent');
  await (await desk.as('process_owner')).request('PUT', `/people/${somebody.email}`, { name: 'Lin', groups: [] });
  const said = { chat: { slack: member }, rules: BY_CHAT };
  expect((await somebody.request('PUT', `/people/${somebody.email}/contacts`, said)).status).toBe(200);
  return somebody;
}

async function tie(somebody: ApiClient, member: string): Promise<void> {
  const { body } = await somebody.post(`/people/${somebody.email}/contacts/chat-code`, undefined);
  const answer = await command(member, `tie ${(body as { code: string }).code}`);
  expect(answer.body).toMatchObject({ response_type: 'ephemeral', text: expect.stringContaining(somebody.email) });
}

const records = quietRecords(desk, () => agent);
const { over } = records;
const opened = async (title: string) => (await records.opened({ title })).number;

const textsTo = async (member: string) => (await desk.controls.messages(member)).map(({ text }) => text);

describe('given a Slack app', () => {
  it('when it is set then its secrets are shown nowhere, and audit and setup know of it', async () => {
    const shown = await agent.request('GET', '/chat/slack');
    expect(shown.body).toMatchObject({ set: true, team: TEAM, setBy: admin.email });
    expectProblem(await agent.request('PUT', '/chat/slack', APP), 403);
    expectProblem(await admin.request('PUT', '/chat/slack', { ...APP, botToken: 'xoxp-1' }), 400, 'botToken');
    const said = JSON.stringify([shown.body, await admin.pages('/audit?limit=50'), await desk.controls.events()]);
    expect(said).toContain('chat.slack');
    for (const secret of [APP.botToken, APP.signingSecret]) expect(said).not.toContain(secret);
  });

  it('when somebody is paged then they read it there, and whoever is tied accepts by its button', async () => {
    const lin = await paged('U0LIN');
    const number = await opened('The shop is down');
    await agent.do(number, 'page', { whom: lin.email, message: 'Please look' });
    await desk.settle();
    const [text = ''] = await textsTo('U0LIN');
    expect(text).toMatch(/^INC-\d+, \w+: The shop is down\nPlease look\nTake it: https?:\/\/\S+\/pages\/\S+$/);
    expect(await agent.pages(`/incidents/${number}/pages`)).toMatchObject([{ via: 'chat', outcome: 'sent' }]);
    const page = /https?:\S+$/.exec(text)?.[0] ?? '';
    const untied = await press('U0LIN', number, { page });
    expect(untied.body).toMatchObject({ response_type: 'ephemeral', text: expect.stringContaining(page) });
    expect((await agent.read(number)).status).not.toBe('in_progress');
    await tie(lin, 'U0LIN');
    expectProblem(await press('U0LIN', number, { secret: 'what somebody guesses' }), 401);
    expectProblem(await press('U0LIN', number, { secondsAgo: 301 }), 401);
    expect((await press('U0LIN', number)).body).toMatchObject({ replace_original: true });
    expect(await agent.read(number)).toMatchObject({ status: 'in_progress', assignee: lin.email });
    expect((await textsTo('U0LIN')).at(-1)).toContain(`${number} is with ${lin.email}`);
    expect((await press('U0LIN', number)).status).toBe(200);
    await desk.settle();
    expect((await desk.controls.messages('U0LIN'))[0]).toMatchObject({
      text: `${number}, medium: The shop is down\n${number} is with ${lin.email} now.`,
      buttons: [],
    });
    await over(number);
  });

  it('when a record is another’s by then then the button takes it from nobody', async () => {
    const eve = await paged('U0EVE');
    await tie(eve, 'U0EVE');
    const number = await opened('A slow printer');
    await agent.do(number, 'page', { whom: eve.email });
    await desk.settle();
    await agent.do(number, 'accept');
    await desk.settle();
    const [message] = await desk.controls.messages('U0EVE');
    expect(message).toMatchObject({ text: expect.stringContaining(`is with ${agent.email}`), buttons: [] });
    expect((await press('U0EVE', number)).body).toMatchObject({ text: expect.stringContaining('somebody else') });
    expect((await agent.read(number)).assignee).toBe(agent.email);
    await over(number);
  });

  it('when Slack wants to be left alone then what is taken is said once that is over', async () => {
    const bea = await paged('U0BUSY');
    const number = await opened('No light');
    await agent.do(number, 'page', { whom: bea.email });
    await desk.settle();
    const offered = { text: expect.stringContaining('Take it'), buttons: [`take:${number}`] };
    await agent.do(number, 'accept');
    await desk.settle();
    expect(await desk.controls.messages('U0BUSY')).toMatchObject([offered]);
    await desk.advance('PT2M');
    expect(await desk.controls.messages('U0BUSY')).toMatchObject([
      { text: expect.stringContaining(`${number} is with ${agent.email}`), buttons: [] },
    ]);
    await over(number);
  });

  it('when several pages come within a minute then what follows the first is one message', async () => {
    const ina = await paged('U0INA');
    await tie(ina, 'U0INA');
    const numbers = [await opened('One'), await opened('Two'), await opened('Three')];
    const [one = '', two = '', three = ''] = numbers;
    for (const number of numbers) await agent.do(number, 'page', { whom: ina.email });
    await desk.settle();
    expect(await textsTo('U0INA')).toHaveLength(1);
    await desk.advance('PT3M');
    const bundle = async () => (await desk.controls.messages('U0INA'))[1];
    const buttons = [`take:${two}`, `take:${three}`];
    expect(await bundle()).toMatchObject({
      text: expect.stringMatching(/^2 pages:\nINC-\d+, \w+: Two\nINC-\d+, \w+: Three/),
      buttons,
    });
    // Whoever takes one of them finds the other as it was.
    expect((await press('U0INA', two, { among: buttons })).body).toMatchObject({ replace_original: false });
    await desk.settle();
    expect(await bundle()).toMatchObject({
      text: expect.stringContaining(`${two} is with`),
      buttons: [`take:${three}`],
    });
    await over(three);
    expect(await bundle()).toMatchObject({ text: expect.stringContaining(`${three} is canceled.`), buttons: [] });
    expect((await desk.controls.messages('U0INA'))[0]).toMatchObject({ buttons: [`take:${one}`] });
    for (const number of [one, two]) await over(number);
  });

  it('when another tenant has one then a workspace is one’s alone, and its secret proves nothing for the other', async () => {
    const other = await desk.as('admin', { tenant: 'chatting' });
    expectProblem(await other.request('PUT', '/chat/slack', APP), 409);
    const [team, secret] = ['T0OTHER', 'what the other signs with'];
    await other.request('PUT', '/chat/slack', { ...APP, signingSecret: secret, team });
    expect((await command('U0LIN', 'Hello', { team, secret })).body).toMatchObject({ response_type: 'ephemeral' });
    expectProblem(await command('U0LIN', 'Hello', { team }), 401);
    expectProblem(await command('U0LIN', 'Hello', { secret }), 401);
    // Given up, it is free again.
    await other.request('DELETE', '/chat/slack');
    expectProblem(await command('U0LIN', 'Hello', { team, secret }), 401);
  });

  it('when Slack refuses then that is known, and it is a mail instead', async () => {
    const ann = await paged('U0NOBODY');
    const number = await opened('No paper');
    await agent.do(number, 'page', { whom: ann.email });
    await desk.advance('PT1M');
    expect(await agent.pages(`/incidents/${number}/pages`)).toMatchObject([
      { via: 'chat', outcome: 'failed', reason: 'Slack refuses: channel_not_found' },
      { via: 'mail', outcome: 'sent' },
    ]);
    await desk.mailTo(ann.email);
    await over(number);
  });
});

describe('given what somebody writes behind /firstline', () => {
  it('when they are tied then it opens a record of theirs, once for the same request', async () => {
    const max = await paged('U0MAX');
    expect((await command('U0MAX', 'The till is down')).body).toMatchObject({
      text: expect.stringContaining('/firstline tie'),
    });
    await tie(max, 'U0MAX');
    expect((await max.request('GET', `/people/${max.email}/contacts`)).body).toMatchObject({
      chat: { slack: 'U0MAX', verified: true },
    });
    const journal = await (await desk.as('process_owner')).request('GET', `/people/${max.email}/verification`);
    expect(journal.body).toMatchObject({ intact: true });
    await desk.settle();
    const ties = await desk.controls.events('person.chat-tied.v1');
    expect(ties.at(-1)?.detail.data).toEqual({ ways: ['chat'] });
    expect(JSON.stringify(await desk.controls.events())).not.toContain('U0MAX');
    // Sent again, it is the same to the signature.
    const signedAt = Math.floor(Date.parse(await desk.controls.now()) / 1000);
    const [first, again] = [
      await command('U0MAX', 'The till &lt;is&gt; down', { signedAt }),
      await command('U0MAX', 'The till &lt;is&gt; down', { signedAt }),
    ];
    expect(again.body).toEqual(first.body);
    const [number = ''] = /INC-\d+/.exec((first.body as { text: string }).text) ?? [];
    const record = await agent.read(number);
    expect(record).toMatchObject({ title: 'The till <is> down', channel: 'chat', requester: { email: max.email } });
    await desk.settle();
    await desk.mailTo(max.email);
    expect((await command('U0MAX', '')).body).toMatchObject({ text: expect.stringContaining('/firstline <text>') });
    await over(number);
  });

  it('when a code is wrong, used or another’s then nobody is tied by it', async () => {
    const [one, two] = [await paged('U0ONE'), await paged('U0TWO')];
    expectProblem(await two.post(`/people/${one.email}/contacts/chat-code`, undefined), 403);
    const { body } = await one.post(`/people/${one.email}/contacts/chat-code`, undefined);
    const { code } = body as { code: string };
    expect((await command('U0TWO', 'tie aaaaaaaaaaaaaaaa')).body).toMatchObject({
      text: expect.stringContaining('not a code'),
    });
    expectProblem(await command('U0TWO', `tie ${code}`, { secret: 'what somebody guesses' }), 401);
    await desk.advance('PT11M');
    expect((await command('U0ONE', `tie ${code}`)).body).toMatchObject({ text: expect.stringContaining('not a code') });
    await tie(two, 'U0TWO');
    const mine = (await one.post(`/people/${one.email}/contacts/chat-code`, undefined)).body as { code: string };
    expect((await command('U0TWO', `tie ${mine.code}`)).body).toMatchObject({
      text: expect.stringContaining(two.email),
    });
    expect((await one.request('GET', `/people/${one.email}/contacts`)).body).toMatchObject({
      chat: { slack: 'U0ONE' },
    });
  });

  it('when the app is taken away then nothing is proven any more, and setup names whoever waits for it', async () => {
    expect((await admin.request('DELETE', '/chat/slack')).body).toMatchObject({ set: false });
    expectProblem(await command('U0MAX', 'The till is down'), 401);
    const { items } = (await agent.request('GET', '/setup')).body as { items: { code: string }[] };
    expect(items.map(({ code }) => code)).toContain('chat-not-set-up');
  });
});
