import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { expectProblem } from '#test/harness/problem.ts';

const LONG = process.env.FIRSTLINE_TEST_LONG !== undefined;
const TIMEOUT_MS = LONG ? 1_200_000 : 60_000;

const desk = deskForThisFile();
let agent: ApiClient;
let manager: ApiClient;

interface Problem {
  readonly number: string;
  readonly status: string;
  readonly incidents: readonly string[];
  readonly state?: string;
  readonly results?: readonly { readonly number: string; readonly outcome: string; readonly reason?: string }[];
}

beforeAll(async () => {
  agent = await desk.as('agent');
  manager = await desk.as('problem_manager');
});

/** Somebody who reported something, and was told that it arrived. */
async function reported(name: string, more: object = {}): Promise<{ email: string; number: string }> {
  const email = desk.person(name);
  const { number } = await agent.open({ title: 'The till refuses cards', requester: { email }, ...more });
  await desk.mailTo(email);
  return { email, number };
}

async function asked(path: string, body: object = {}, status = 200): Promise<Problem> {
  const answer = await manager.post(`/problems${path}`, body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(status);
  return answer.body as unknown as Problem;
}

/** What has nobody to tell. */
async function monitored(count: number): Promise<string[]> {
  const machine = await desk.as('integration');
  const all = Array.from({ length: count }, (_, place) => machine.open({ title: `Till ${place} refuses cards` }));
  return (await Promise.all(all)).map(({ number }) => number).toSorted();
}

const opened = (incidents: readonly string[]) =>
  asked('', { title: 'Cards are refused', description: 'Each sale', incidents }, 201);
const read = async (number: string) => (await agent.request('GET', `/problems/${number}`)).body as unknown as Problem;
const outcomes = ({ results = [] }: Problem) => results.map(({ outcome }) => outcome);

describe('given a problem of several incidents', () => {
  it('when its workaround is published then each requester is told once, also of one that is linked later', async () => {
    const [one, two, later] = [await reported('one'), await reported('two'), await reported('later')];
    const done = await reported('done');
    await agent.do(done.number, 'resolve', { code: 'fixed', notes: 'Restarted' });
    await desk.mailTo(done.email);
    const { number, ...problem } = await opened([one.number, two.number, done.number]);
    expect(problem).toMatchObject({ status: 'new', state: 'done', incidents: [one.number, two.number, done.number] });
    expect((await agent.read(one.number)).problem).toBe(number);

    expect((await asked(`/${number}/workaround`, { text: 'Pay by cash' })).status).toBe('known_error');
    const published = await asked(`/${number}/workaround`, { text: 'Pay by cash', publish: true });
    expect(outcomes(published)).toEqual(['told', 'told', 'unchanged']);
    await asked(`/${number}/workaround`, { text: 'Pay by cash', publish: true });
    expect(outcomes(await asked(`/${number}/incidents`, { numbers: [later.number, one.number] }))).toEqual(
      Array(2).fill('linked'),
    );
    for (const { email } of [one, two, later]) expect((await desk.mailTo(email)).text).toContain('Pay by cash');

    const repeated = await agent.post('/suggestions', { title: 'Cards refused at the till' });
    const { items } = repeated.body as { items: { kind: string }[] };
    expect(items).toContainEqual(expect.objectContaining({ kind: 'known_error', number, workaround: 'Pay by cash' }));
  });

  it('when an incident is of another problem, merged or removed then each is told apart', async () => {
    const [one, two] = [await reported('first'), await reported('second')];
    const { number } = await opened([one.number]);
    const other = await opened([two.number]);
    const { results } = await asked(`/${number}/incidents`, { numbers: [two.number] });
    expect(results).toEqual([
      { number: two.number, outcome: 'refused', reason: `${two.number} is of ${other.number}: remove it there first` },
    ]);
    expect(outcomes(await asked(`/${other.number}/incidents/remove`, { numbers: [two.number] }))).toEqual(['removed']);
    expect(outcomes(await asked(`/${number}/incidents`, { numbers: [two.number] }))).toEqual(['linked']);
    expect((await read(number)).incidents).toEqual([one.number, two.number]);
    expect((await read(other.number)).incidents).toEqual([]);
    expectProblem(await manager.post(`/problems/${number}/incidents`, { numbers: ['INC-999999'] }), 400);
    expectProblem(await manager.post(`/problems/${number}/close`, {}), 409);
  });
});

describe('given an incident', () => {
  it('when a problem is made of it twice at once then it is one, and both know of each other', async () => {
    const { number } = await reported('maker');
    const made = await Promise.all([1, 2].map(() => manager.post(`/incidents/${number}/problem`, {})));
    const [first, second] = made.map(({ body }) => body as unknown as Problem);
    expect(first?.number).toBe(second?.number);
    expect(made.map(({ status }) => status).toSorted()).toEqual([200, 201]);
    expect((await agent.read(number)).problem).toBe(first?.number);
  });

  it('when a problem is made of it under a version and a key then both are the incident’s, and the request’s', async () => {
    const { number } = await reported('versioned');
    const { version } = await agent.read(number);
    const path = `/incidents/${number}/problem`;
    expectProblem(await manager.post(path, {}, { 'if-match': `"${version + 1}"` }), 412);
    const headers = { 'if-match': `"${version}"`, 'idempotency-key': `problem-${number}` };
    const [first, again] = [await manager.post(path, {}, headers), await manager.post(path, {}, headers)];
    expect([first.status, again.status]).toEqual([201, 200]);
    expect((again.body as Problem).number).toBe((first.body as Problem).number);
    expectProblem(await manager.post(path, { title: 'Another' }, headers), 422);
  });

  it('when it is settled by a workaround then the answer names the problem it proposed, which is made once', async () => {
    const { number, email } = await reported('worked-around');
    const settled = { code: 'fixed', notes: 'Restart it daily', workaround: true };
    const resolved = await agent.post(`/incidents/${number}/resolve`, settled);
    await desk.mailTo(email);
    const { proposedProblem } = resolved.body as { proposedProblem: string };
    await desk.settle();
    expect(await read(proposedProblem)).toMatchObject({
      ...{ status: 'new', incidents: [number], workaround: null },
      proposal: { incident: number, workaround: 'Restart it daily' },
    });
    const { body } = await manager.post(`/incidents/${number}/problem`, {});
    expect((body as unknown as Problem).number).toBe(proposedProblem);
  });
});

describe('given a problem that is resolved', () => {
  it('when its incidents are each of another kind then each ends as it may, is told once, and comes back', async () => {
    const [plain, held, busy] = [await reported('plain'), await reported('held'), await reported('busy')];
    const [major, done] = [await reported('major'), await reported('done')];
    await agent.do(held.number, 'hold', { reason: 'awaiting_supplier', comment: 'Ticket 7' });
    await desk.mailTo(held.email);
    await agent.post(`/incidents/${busy.number}/tasks`, {
      title: 'Reconcile the till',
      kind: 'recovery',
      owner: { group: 'service-desk' },
    });
    await agent.do(major.number, 'major/propose', { reason: 'All tills' });
    await agent.do(done.number, 'resolve', { code: 'fixed', notes: 'Restarted' });
    await desk.mailTo(done.email);
    const { number } = await opened([plain, held, busy, major, done].map((one) => one.number));

    const notes = 'The pool has **forty** connections.';
    const resolved = await asked(`/${number}/resolve`, { notes });
    expect(resolved).toMatchObject({ status: 'resolved', state: 'done' });
    expect(resolved.results).toEqual([
      { number: plain.number, outcome: 'closed' },
      { number: held.number, outcome: 'closed' },
      { number: busy.number, outcome: 'resolved', reason: 'recovery tasks are still open' },
      { number: major.number, outcome: 'refused', reason: expect.stringContaining('may be a major incident') },
      { number: done.number, outcome: 'unchanged', reason: 'it is resolved' },
    ]);
    const closed = await desk.mailTo(plain.email);
    expect(closed.text).toContain('forty');
    expect(closed.text).toContain('If it comes back, reply to this mail.');
    expect((await agent.read(plain.number)).resolution).toMatchObject({ code: 'problem_resolved', notes });
    for (const { email } of [held, busy]) await desk.mailTo(email);

    await agent.do(busy.number, 'comments', { body: 'Reconciled by hand', visibility: 'internal' });
    await desk.advance('PT2H');
    const undone = await asked(`/${number}/undo`);
    expect(undone).toMatchObject({ status: 'new', state: 'done' });
    expect(undone.results).toEqual([
      { number: plain.number, outcome: 'restored' },
      { number: held.number, outcome: 'restored' },
      { number: busy.number, outcome: 'unchanged', reason: 'somebody has worked on it since' },
    ]);
    expect(await agent.read(plain.number)).toMatchObject({ status: 'new', resolution: null });
    expect((await agent.read(held.number)).hold).toMatchObject({ reason: 'awaiting_supplier' });
    for (const { email } of [plain, held]) expect((await desk.mailTo(email)).text).toContain('open again');
    expect(await read(number)).toMatchObject({ resolution: { state: 'done', undone: true } });
    expect((await agent.read(busy.number)).status).toBe('resolved');
  });
});

describe('given a problem manager', () => {
  it('when causes are proposed, opened and worked around then they are told of each once', async () => {
    const [owner, email] = [await desk.as('process_owner'), desk.person('problem-manager')];
    await owner.configure(() => ({ problemManager: email }));
    const { number, email: requester } = await reported('proposer');
    await agent.do(number, 'resolve', { code: 'fixed', notes: 'Restart it daily', workaround: true });
    await desk.mailTo(requester);
    expect((await desk.mailTo(email)).subject).toContain('Problem proposed');
    const problem = await opened([]);
    expect((await desk.mailTo(email)).subject).toContain(`New problem: ${problem.number}`);
    await asked(`/${problem.number}/workaround`, { text: 'Pay by cash' });
    expect((await desk.mailTo(email)).text).toContain('Pay by cash');
    await owner.configure(() => ({ problemManager: null }));
  });

  it('when one item fails five times within a week then they are told of one problem with all five', async () => {
    const [owner, email] = [await desk.as('process_owner'), desk.person('trend-reader')];
    const trend = { label: 'Five within a week', by: 'configurationItem', incidents: 5, days: 7 };
    await owner.configure(() => ({ problemManager: email, problemTrends: { item: trend } }));
    const item = `till-${Date.now()}`;
    const numbers: string[] = [];
    const fail = async (count: number) => {
      for (let left = count; left > 0; left--) {
        const { number } = await agent.open({ title: 'Refuses cards', configurationItems: [item] });
        numbers.push(number);
      }
      await desk.settle();
    };
    await fail(4);
    await agent.do(numbers.shift() ?? '', 'cancel', { reason: 'A test' });
    await fail(1);
    const [first] = numbers;
    expect((await agent.read(first ?? '')).problem).toBeNull();
    await fail(1);
    const told = await desk.mailTo(email);
    expect(told.text).toContain(`5 incidents of ${item} were opened within 7 days`);
    const { problem } = await agent.read(first ?? '');
    expect(await read(problem ?? '')).toMatchObject({
      ...{ status: 'new', title: 'Refuses cards', configurationItems: [item], incidents: numbers },
      proposal: { incident: numbers.at(-1), trend: { name: 'item', value: item, incidents: 5, days: 7 } },
    });
    await fail(5);
    expect((await agent.read(numbers.at(-1) ?? '')).problem).toBeNull();
    await owner.configure(() => ({ problemManager: null, problemTrends: {} }));
  });
});

describe('given more incidents than one call does', () => {
  it('when they are linked then the rest is done in the background', { timeout: TIMEOUT_MS }, async () => {
    const numbers = await monitored(LONG ? 300 : 41);
    const { number, state } = await opened(numbers);
    expect(state).toBe('running');
    await desk.settle();
    expect((await read(number)).incidents).toEqual(numbers);
    expect((await asked(`/${number}/resolve`, { notes: 'Forty' })).state).toBe('running');
    await desk.settle();
    const { resolution } = (await read(number)) as Problem & { resolution: Problem };
    expect([resolution.state, outcomes(resolution)]).toEqual(['done', Array(numbers.length).fill('closed')]);
    await asked(`/${number}/undo`);
    await desk.settle();
    const back = (await read(number)) as Problem & { resolution: Problem };
    expect(outcomes(back.resolution)).toEqual(Array(numbers.length).fill('restored'));
  });
});
