import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { expectProblem } from '#test/harness/problem.ts';

const FIVE_MEGABYTES = 5 * 1024 * 1024;

const desk = deskForThisFile();

const opened = async (client: ApiClient) => (await client.open({ title: 'A record' })).number;

describe('given input that is not right', () => {
  it.each<[string, unknown, ...string[]]>([
    ['bad JSON', '{"title": "x"', ''],
    ['no object', '[]', ''],
    ['a missing field', {}, 'title'],
    ['unknown fields', { title: 'x', colour: 'red', status: 'closed' }, 'colour', 'status'],
    ['wrong types', { title: 7, impact: 'huge', configurationItems: 'host' }, 'title', 'impact', 'configurationItems'],
    ['a wrong address', { title: 'x', requester: { email: 'nobody' } }, 'requester.email'],
    ['half a character', '{"title":"x\\ud83d"}', 'title'],
    [
      'half a character in a name',
      '{"title":"x","requester":{"email":"a@example.com","name":"\\ude00"}}',
      'requester.name',
    ],
    ['a text of too many bytes', { title: 'x', configurationItems: ['漢'.repeat(1000)] }, 'configurationItems.0'],
    ['a parent that does not exist', { title: 'x', parent: 'INC-999999' }, 'parent'],
  ])('when it is %s then every fault is named', async (_, body, ...paths) => {
    const machine = await desk.as('integration');
    const answer = await machine.post('/incidents', body, { 'content-type': 'application/json' });
    expectProblem(answer, 400, ...paths);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['wait', { until: '9999-12-31T23:59:59.999Z' }, 'until'],
    ['hold', { reason: 'awaiting_supplier', comment: 'x', followUpAt: '2200-01-01T00:00:00Z' }, 'followUpAt'],
    ['tasks', { title: 'x', owner: { group: 'service-desk' }, due: { at: '9999-01-01T00:00:00Z' } }, 'due.at'],
  ])('when %s names an instant nobody can plan for then that is named', async (action, body, path) => {
    const number = await opened(await desk.as('integration'));
    const agent = await desk.as('agent');
    expectProblem(await agent.post(`/incidents/${number}/${action}`, body), 400, path);
    expect((await agent.request('GET', `/incidents/${number}`)).status).toBe(200);
  });

  it.each([
    ['as long as a sort key of the table', 'a'.repeat(1024)],
    ['as long as an item may be', 'i'.repeat(2048)],
    ['in a script of three bytes a character', '漢'.repeat(600)],
  ])('when an item is %s then the record is found by it until it is taken off', async (_, item) => {
    const [machine, agent] = [await desk.as('integration'), await desk.as('agent')];
    const { number } = await machine.open({ title: 'Long item', configurationItems: [item] });
    const found = async () =>
      (await agent.list(`configurationItem=${encodeURIComponent(item)}`)).map((incident) => incident.number);
    expect(await found()).toEqual([number]);
    await agent.change(number, { configurationItems: ['short'] });
    expect(await found()).toEqual([]);
  });

  it('when an id is longer than any key then there is none of it', async () => {
    const admin = await desk.as('admin');
    const id = 'x'.repeat(3000);
    for (const path of [`/alerts/unparsed/${id}`, `/mail/unprocessed/${id}`, `/configuration/replays/${id}`]) {
      expectProblem(await admin.request('GET', path), 404);
    }
  });

  it('when it is five megabytes then it is too large', async () => {
    const machine = await desk.as('integration');
    expectProblem(await machine.post('/incidents', { title: 'x', description: 'x'.repeat(FIVE_MEGABYTES) }), 413);
  });

  it('when it is no JSON by its own word then its type is refused', async () => {
    const machine = await desk.as('integration');
    expectProblem(await machine.post('/incidents', 'title=x', { 'content-type': 'text/plain' }), 415);
  });

  it.each(['limit=0', 'limit=many', 'status=open', 'colour=red', 'cursor=nonsense'])(
    'when a list is asked for with %s then that is named',
    async (query) => {
      const agent = await desk.as('agent');
      expectProblem(await agent.request('GET', `/incidents?${query}`), 400, query.split('=')[0] ?? '');
    },
  );

  it('when it is any garbage on any route then the answer is never a 5xx', async () => {
    const admin = await desk.as('admin');
    const number = await opened(await desk.as('integration'));
    const { paths } = z
      .object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })
      .parse((await admin.request('GET', '/openapi.json')).body);
    const bodies = [
      '',
      '{',
      'null',
      '[]',
      '"text"',
      '{"a":1}',
      '{"__proto__":{"x":1}}',
      `{"title":"${'\\u0000'.repeat(50)}"}`,
    ];
    const tried: string[] = [];
    for (const [path, methods] of Object.entries(paths)) {
      for (const method of Object.keys(methods)) {
        // Of what has no body there are two: a record that is there, and one that cannot be.
        for (const [index, body] of (method === 'get' ? bodies.slice(0, 2) : bodies).entries()) {
          const target = path
            .replace('{number}', index % 2 === 0 ? number : 'INC-1%00')
            .replaceAll(/\{\w+\}/g, '..%2f');
          const sent = method === 'get' ? undefined : body;
          const { status } = await admin.request(method.toUpperCase(), target, sent, {
            'content-type': 'application/json',
          });
          if (status >= 500) tried.push(`${method} ${target} ${sent}: ${status}`);
        }
      }
    }
    expect(tried).toEqual([]);
    // Some of it is a title, as odd as it is.
    desk.watch.forget([admin.email]);
  });
});
