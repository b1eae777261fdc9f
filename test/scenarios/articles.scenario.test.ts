import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { expectProblem } from '#test/harness/problem.ts';

const desk = deskForThisFile();
const ARTICLE = { title: 'The till refuses cards', body: 'Restart it.', language: 'en', audience: 'requesters' };

let agent: ApiClient;
let analyst: ApiClient;
let requester: ApiClient;

interface Shown {
  readonly number: string;
  readonly status: string;
  readonly title: string;
  readonly body: string;
  readonly version: number;
}

beforeAll(async () => {
  [agent, analyst, requester] = [await desk.as('agent'), await desk.as('analyst'), await desk.as('requester')];
});

async function published(fields: object = {}): Promise<Shown> {
  const { status, body } = await agent.post('/articles', { ...ARTICLE, ...fields });
  expect(status, JSON.stringify(body)).toBe(201);
  const { number } = body as unknown as Shown;
  return (await analyst.post(`/articles/${number}/publish`, {})).body as unknown as Shown;
}

const numbersOf = (body: unknown) => (body as { items: Shown[] }).items.map(({ number }) => number);

describe('given a record', () => {
  it('when it is solved then it becomes a draft without its requester, once, and not before', async () => {
    const email = desk.person('ana');
    const { number } = await agent.open({ title: 'Ana Lima: no printer', requester: { email, name: 'Ana Lima' } });
    await desk.mailTo(email);
    expectProblem(await agent.post(`/incidents/${number}/article`, {}), 409);
    await agent.do(number, 'resolve', { code: 'fixed', notes: `Ana (${email}) pulled the plug.` });
    await desk.mailTo(email);
    const add = () => agent.post(`/incidents/${number}/article`, {});
    const [first, second] = await Promise.all([add(), add()]);
    expect([first.status, second.status].toSorted()).toEqual([200, 201]);
    expect(second.body).toEqual(first.body);
    const { title, body, status } = first.body as unknown as Shown;
    expect({ title, body, status }).toEqual({
      title: '…: no printer',
      body: '… (…) pulled the plug.',
      status: 'draft',
    });
  });
});

describe('given an article', () => {
  it('when it is a draft, internal or retired then requesters are not told that it is there', async () => {
    const shown = await published();
    const internal = await published({ audience: 'internal', tier: 2 });
    const draft = (await agent.post('/articles', ARTICLE)).body as unknown as Shown;
    const { status, body } = await requester.request('GET', `/articles/${shown.number}`);
    expect(status).toBe(200);
    expect(Object.keys(body as object).toSorted()).toEqual([
      ...['body', 'language', 'number', 'publishedAt', 'title', 'updatedAt', 'version', 'vote'],
    ]);
    expect(numbersOf((await requester.request('GET', '/articles?status=draft')).body)).toEqual([shown.number]);
    await analyst.post(`/articles/${shown.number}/retire`, {});
    for (const { number } of [shown, internal, draft]) {
      expectProblem(await requester.request('GET', `/articles/${number}`), 404);
      expectProblem(await requester.post(`/articles/${number}/votes`, { useful: true }), 404);
    }
    expectProblem(await agent.post(`/articles/${draft.number}/votes`, { useful: true }), 409);
    const internals = await agent.request('GET', '/articles?status=published&audience=internal&language=en');
    expect(numbersOf(internals.body)).toEqual([internal.number]);
  });

  it('when few are in a language then pages come short, and lead to all of them', async () => {
    for (const language of ['en', 'en', 'en', 'en', 'fr'])
      expect((await agent.post('/articles', { ...ARTICLE, language })).status).toBe(201);
    const asked = '/articles?status=draft&language=fr&limit=1';
    expect((await agent.request('GET', asked)).body).toMatchObject({ items: [], nextCursor: expect.any(String) });
    expect(await agent.pages(asked)).toMatchObject([{ language: 'fr' }]);
  });

  it('when it is changed then it is a version more, live at once, and a vote is none', async () => {
    const { number, version } = await published();
    await requester.post(`/articles/${number}/votes`, { useful: true });
    const changed = await agent.request(
      'PATCH',
      `/articles/${number}`,
      { body: 'Pull the plug.' },
      { 'if-match': `"${version}"` },
    );
    expect(changed.body).toMatchObject({ body: 'Pull the plug.', version: version + 1, status: 'published' });
    const read = await requester.request('GET', `/articles/${number}`, undefined, {
      'if-none-match': `"${version + 1}"`,
    });
    expect(read.body).toMatchObject({ body: 'Pull the plug.', vote: true });
    const { items } = (await agent.request('GET', `/articles/${number}/timeline`)).body as {
      items: { data: { fields?: Shown } }[];
    };
    expect(items.map(({ data }) => data.fields?.body)).toEqual(['Restart it.', undefined, 'Pull the plug.']);
    expect((await agent.request('GET', `/articles/${number}/verification`)).body).toMatchObject({ intact: true });
  });

  it('when it is as long as one may be, in any script, then it is kept, read, listed and told', async () => {
    const [title, body] = ['語'.repeat(300), '語'.repeat(32_000)];
    const { number } = await published({ title, body });
    expect((await requester.request('GET', `/articles/${number}`)).body).toMatchObject({ title, body });
    expect((await agent.request('GET', `/articles/${number}/timeline`)).status).toBe(200);
    expect(numbersOf((await agent.request('GET', '/articles?limit=100')).body)).toContain(number);
    await desk.settle();
    const told = (await desk.controls.events('article.drafted.v1')).map(({ detail }) => detail);
    expect(told.find((detail) => detail.number === number)).toMatchObject({
      cut: ['article.body', 'data.fields.body'],
    });
    expect((await agent.post('/articles', { ...ARTICLE, body: `${body}語` })).status).toBe(400);
  });

  it('when most votes are against it then its owner is told once, whoever changes their mind', async () => {
    const owner = desk.person('owner');
    const { number } = await published({ owner });
    const others = (['agent', 'analyst', 'incident_manager', 'process_owner', 'admin'] as const).map((role) =>
      desk.as(role),
    );
    const voters = [requester, ...(await Promise.all(others))];
    await Promise.all(voters.map((one, place) => one.post(`/articles/${number}/votes`, { useful: place < 2 })));
    expect((await desk.mailTo(owner)).subject).toContain('Article of little help: The till refuses cards');
    const say = (useful: boolean) => requester.post(`/articles/${number}/votes`, { useful });
    for (const { status } of await Promise.all([true, false, true, false].map(say))) expect(status).toBe(200);
    const last = await say(false);
    expect(last.body).toMatchObject({ vote: false });
    await requester.post(`/articles/${number}/uses`, {});
    await requester.post(`/articles/${number}/uses`, {});
    const { body } = await agent.request('GET', `/articles/${number}`);
    expect(body).toMatchObject({ votes: { useful: 1, notUseful: 5 }, uses: 1 });
    expect(JSON.stringify(await agent.request('GET', `/articles/${number}/timeline`))).not.toContain(requester.email);
  });

  it('when its review date comes then its owner is told, with a link to it', async () => {
    const owner = desk.person('owner');
    const { number } = await published({ owner, reviewAt: '2026-09-10T09:00:00Z' });
    await desk.moveTo('2026-09-10T09:02:00Z');
    const { subject, text } = await desk.mailTo(owner);
    expect([subject.includes('Article to be reviewed'), text.includes(`articles/${number}`)]).toEqual([true, true]);
    await desk.moveTo('2026-09-12T09:00:00Z');
  });
});

describe('given what was ever written', () => {
  /** Found without waiting for anything but the desk to come to rest. */
  const hits = async (client: ApiClient, q: string) => {
    await desk.settle();
    const { status, body } = await client.request('GET', `/search?q=${encodeURIComponent(q)}`);
    expect(status, JSON.stringify(body)).toBe(200);
    return (body as { items: { kind: string; number: string; excerpt: string }[] }).items;
  };

  it('when somebody looks for words of it then they find what they may open, and nothing else', async () => {
    const email = requester.email;
    const mine = await agent.open({ title: 'Zeppelinkasse verweigert Karten', requester: { email } });
    await agent.do(mine.number, 'comments', { body: 'Ersatzlaufwerk xylograph bestellt', visibility: 'internal' });
    await agent.do(mine.number, 'comments', { body: 'Wir tauschen das Laufwerk', visibility: 'public' });
    const stranger = desk.person('other');
    const other = await agent.open({ title: 'Zeppelinkasse ist dunkel', requester: { email: stranger } });
    await desk.mailTo(stranger);
    const article = await published({ title: 'Zeppelinkassen starten', language: 'de' });

    const all = (await hits(agent, 'ZEPPELINKASSEN')).map(({ number }) => number);
    expect(all.toSorted()).toEqual([mine.number, other.number, article.number].toSorted());
    const own = (await hits(requester, 'zeppelinkasse')).map(({ number }) => number);
    expect(own.toSorted()).toEqual([mine.number, article.number].toSorted());
    expect(await hits(agent, 'xylograph laufwerk zeppelin')).toMatchObject([{ number: mine.number }]);
    expect(await hits(requester, 'xylograph')).toEqual([]);
    expect(await hits(requester, other.number)).toEqual([]);
    expect(await hits(requester, 'laufwerk')).toMatchObject([{ kind: 'incident', number: mine.number }]);
    expect(JSON.stringify(await hits(requester, 'zeppelin'))).not.toContain('xylograph');

    await analyst.post(`/articles/${article.number}/retire`, {});
    expect((await hits(requester, 'zeppelinkasse')).map(({ number }) => number)).toEqual([mine.number]);
    expectProblem(await agent.request('GET', '/search?q=%2D'), 400);
    expectProblem(await agent.request('GET', '/search?q=a&kinds=tea'), 400);
  });
});

describe('given what others reported', () => {
  interface Suggested {
    readonly kind: string;
    readonly number: string;
    readonly score: number;
    readonly reasons: readonly string[];
    readonly offer: string;
  }
  const suggested = async (client: ApiClient, report: object, language = 'en'): Promise<Suggested[]> => {
    const answer = await client.request('POST', '/suggestions', report, { 'accept-language': language });
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    return (answer.body as { items: Suggested[] }).items;
  };

  it('when the same is reported in other words then it is offered with a reason, and to whoever reported it to say more', async () => {
    const email = requester.email;
    const mine = await agent.open({ title: 'Dockingstation wird nicht erkannt', requester: { email } });
    await agent.open({ title: 'Salary statement is missing' });
    const article = await published({ title: 'Docking station: monitor and keyboard stay dead', audience: 'internal' });
    await desk.settle();
    const report = { title: 'Am Dock bleiben Monitor und Tastatur ohne Funktion', requester: { email } };
    const found = await suggested(agent, report, 'de');
    expect(
      found
        .map(({ number }) => number)
        .slice(0, 2)
        .toSorted(),
    ).toEqual([mine.number, article.number].toSorted());
    expect(found.find(({ number }) => number === mine.number)).toMatchObject({
      ...{ kind: 'incident', offer: 'update' },
      reasons: ['Dieselbe meldende Person', expect.stringContaining('Ähnliche Worte: dock')],
    });
    expect(found.every(({ score }) => score > 0 && score <= 1)).toBe(true);
    const own = await suggested(requester, { title: report.title });
    expect(own).toMatchObject([{ number: mine.number, offer: 'update' }]);
    const read = (number: string) => requester.post('/suggestions/read', { number });
    expect((await read(mine.number)).status).toBe(200);
    expectProblem(await read(article.number), 404);
    const { body } = await agent.post('/incidents', { title: 'Docking station dead' });
    const { suggestions, number } = body as unknown as { suggestions: Suggested[]; number: string };
    expect(suggestions.some((one) => one.number === mine.number)).toBe(true);
    expect(suggestions.some((one) => one.number === number)).toBe(false);
  });
});
