import { beforeEach, describe, expect, it } from 'vitest';
import { cachedAnswers } from './cached-answers.ts';

const TEN_SECONDS = 'public, max-age=10, stale-while-revalidate=30, stale-if-error=600';

let now = 0;
let changes = 0;
let calls = 0;
let answer = { status: 200, control: TEN_SECONDS };
let waiting: Promise<void>[] = [];

const cached = () =>
  cachedAnswers({
    rule: { headers: ['accept-language'], longestSeconds: 3600 },
    now: () => now,
    changes: () => changes,
    fetch: async () => {
      calls += 1;
      await Promise.resolve();
      const body = Buffer.from(`page ${calls}`);
      return { status: answer.status, headers: { 'cache-control': answer.control }, body };
    },
    background: (run) => waiting.push(run()),
  });

const get = (target = '/status-page/default', language = 'en', method = 'GET') => ({
  ...{ method, target, headers: [['Accept-Language', language]] as const, body: Buffer.alloc(0), sourceIp: '::1' },
});

beforeEach(() => {
  [now, changes, calls, waiting] = [0, 0, 0, []];
  answer = { status: 200, control: TEN_SECONDS };
});

describe('Given a page that is good for ten seconds', () => {
  it('when a thousand readers come at once, then the desk is asked once', async () => {
    const read = cached();
    const pages = await Promise.all(Array.from({ length: 1_000 }, () => read(get())));
    expect(new Set(pages.map(({ body }) => String(body)))).toEqual(new Set(['page 1']));
    expect(calls).toBe(1);
    expect(pages.filter(({ headers }) => headers['x-cache'] === 'Miss from cloudfront')).toHaveLength(1);
  });

  it('when a thousand a second come for a minute, then the desk is asked once in ten seconds', async () => {
    const read = cached();
    for (now = 0; now < 60_000; now += 250) await Promise.all(Array.from({ length: 250 }, () => read(get())));
    await Promise.all(waiting);
    expect(calls).toBe(6);
  });

  it('keeps it for each language and path, whatever else stands in the address', async () => {
    const read = cached();
    for (const one of [
      get(),
      get('/status-page/default?lang=de'),
      get(undefined, 'de'),
      get('/status-page/default.json'),
    ]) {
      await read(one);
    }
    expect(calls).toBe(3);
  });

  it('when it is stale, then the stale one is served while a new one is fetched', async () => {
    const read = cached();
    await read(get());
    now = 10_000;
    expect(String((await read(get())).body)).toBe('page 1');
    await Promise.all(waiting);
    expect(String((await read(get())).body)).toBe('page 2');
  });

  it('when the desk fails, then the old one is served for ten minutes', async () => {
    const read = cached();
    await read(get());
    answer = { status: 503, control: '' };
    now = 600_000;
    expect((await read(get())).status).toBe(200);
    now = 700_000;
    expect((await read(get())).status).toBe(503);
  });

  it('when anything is written to a table, then it is asked for anew', async () => {
    const read = cached();
    await read(get());
    changes += 1;
    expect(String((await read(get())).body)).toBe('page 2');
  });
});

it.each([
  ['a form', { status: 200, control: TEN_SECONDS }, 'POST', 2],
  ['an answer for nobody else', { status: 200, control: 'no-store' }, 'GET', 2],
  ['a page that does not say how long it is good', { status: 200, control: '' }, 'GET', 2],
  ['a refusal', { status: 404, control: '' }, 'GET', 1],
])('Given %s, when it is sent twice, then the desk is asked %4$i times', async (_, given, method, asked) => {
  answer = given;
  const read = cached();
  await read(get(undefined, 'en', method));
  await read(get(undefined, 'en', method));
  expect(calls).toBe(asked);
});
