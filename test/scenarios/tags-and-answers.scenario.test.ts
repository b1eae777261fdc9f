import { describe, expect, it } from 'vitest';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { expectProblem } from '#test/harness/problem.ts';

const desk = deskForThisFile();

describe('given a record with tags', () => {
  it('when they are changed then the list finds it by them, and its requester never sees them', async () => {
    const [agent, bob] = [await desk.as('agent'), await desk.person('bob')];
    const { number } = await agent.open({ title: 'No network', requester: { email: bob }, tags: ['VPN', 'Berlin '] });
    expect(await agent.read(number)).toMatchObject({ tags: ['berlin', 'vpn'] });
    await desk.mailTo(bob);
    expect(await agent.list('tag=vpn')).toMatchObject([{ number }]);
    const etag = (await agent.request('GET', `/incidents/${number}`)).headers.get('etag');
    const same = await agent.request('PATCH', `/incidents/${number}`, { tags: ['vpn', 'berlin', 'BERLIN'] });
    expect(same.headers.get('etag')).toBe(etag);
    await agent.request('PATCH', `/incidents/${number}`, { tags: ['new  Starter'] });
    expect([await agent.list('tag=vpn'), await agent.list('tag=NEW%20starter')]).toMatchObject([[], [{ number }]]);
    const many = Array.from({ length: 21 }, (_, at) => `t${at}`);
    expectProblem(await agent.request('PATCH', `/incidents/${number}`, { tags: many }), 400, 'tags');
    const requester = await desk.as('requester');
    expectProblem(await requester.request('POST', '/incidents', { title: 'Door', tags: ['vip'] }), 403);
    expectProblem(await requester.request('GET', '/incidents?tag=vpn'), 403);
  });
});

describe('given canned answers', () => {
  it('then an agent is given those that fit, in the words of the requester', async () => {
    const [owner, agent, ada] = [await desk.as('process_owner'), await desk.as('agent'), await desk.person('ada')];
    const slip = { label: 'Slip', body: '{{requester.nmae}}' };
    const { body, headers } = await owner.request('GET', '/configuration');
    const document = body as { version: number };
    const { version: _version, ...rest } = document;
    const ifMatch = { 'if-match': headers.get('etag') ?? '' };
    const refused = await owner.request('PUT', '/configuration', { ...rest, answers: { slip } }, ifMatch);
    expectProblem(refused, 400, 'answers.slip.body');
    const etage = {
      label: 'Etage',
      language: 'de',
      body: 'Hallo {{requester.name}}, {{record.number}}: welche Etage?',
    };
    const answers = { etage, floor: { ...etage, language: 'en' }, vendor: { ...etage, groups: ['vendor'] } };
    await owner.configure((before) => ({ ...before, answers }));
    const requester = { email: ada, name: 'Ada {{record.number}}' };
    const { number } = await agent.open({ title: 'Licht', requester, language: 'de' });
    await desk.mailTo(ada);
    expect((await agent.request('GET', `/incidents/${number}/answers`)).body).toEqual({
      items: [
        {
          ...{ name: 'etage', label: 'Etage', language: 'de', missing: [] },
          text: `Hallo Ada {{record.number}}, ${number}: welche Etage?`,
        },
      ],
    });
    expectProblem(await (await desk.as('requester')).request('GET', `/incidents/${number}/answers`), 403);
  });
});
