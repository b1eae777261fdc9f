import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { expectProblem } from '#test/harness/problem.ts';

const desk = deskForThisFile();
const LIN = 'lin@example.com';
const item = (label: string, more: object = {}) => ({ label, names: [], dependsOn: [], ...more });

let owner: ApiClient;
let agent: ApiClient;

beforeAll(async () => {
  [owner, agent] = [await desk.as('process_owner'), await desk.as('agent')];
});

/** How many events of a type are about somebody or something. */
async function published(type: string, about: string): Promise<number> {
  await desk.settle();
  return (await desk.controls.events(type)).filter(({ detail }) => detail.number === about).length;
}

describe('given the desk’s people', () => {
  const fields = { name: 'Lin Ito', groups: ['infrastructure'], skills: { network: 2 }, zone: 'Europe/Berlin' };

  it('when one is put, changed, and taken away, then their journal, the bus and the audit say so', async () => {
    const put = await owner.request('PUT', `/people/${LIN}`, fields);
    expect(put).toMatchObject({ status: 200, body: { email: LIN, ...fields, absences: [] } });
    expect(put.headers.get('etag')).toBe('"1"');
    const again = await owner.request('PUT', `/people/${LIN}`, put.body as object);
    expect(again.headers.get('etag')).toBe('"1"');
    const stale = { 'if-match': '"7"' };
    expectProblem(await owner.request('PUT', `/people/${LIN}`, { ...fields, name: 'L. Ito' }, stale), 412);
    expectProblem(await owner.request('PUT', `/people/${LIN}`, { ...fields, groups: ['nobody'] }), 400, 'groups.0');
    expectProblem(await owner.request('PUT', `/people/${LIN}`, { ...fields, zone: 'Mars/Base' }), 400, 'zone');
    expectProblem(await owner.request('PUT', '/people/nobody', fields), 400, 'email');
    expectProblem(await agent.request('PUT', `/people/${LIN}`, fields), 403);
    expect((await owner.request('PUT', `/people/${LIN}`, { ...fields, capacity: 5 })).status).toBe(200);
    expect((await agent.request('GET', '/people')).body).toMatchObject({ items: [{ email: LIN, capacity: 5 }] });
    expect((await owner.request('DELETE', `/people/${LIN}`)).status).toBe(200);
    expectProblem(await agent.request('GET', `/people/${LIN}`), 404);
    const { items } = (await owner.request('GET', `/people/${LIN}/timeline`)).body as { items: { type: string }[] };
    expect(items.map(({ type }) => type)).toEqual(['added', 'changed', 'removed']);
    expect((await owner.request('GET', `/people/${LIN}/verification`)).body).toMatchObject({
      ...{ intact: true, entries: 3, head: 'signed' },
    });
    for (const type of ['added', 'changed', 'removed']) expect(await published(`person.${type}.v1`, LIN), type).toBe(1);
    const audit = (await (await desk.as('admin')).pages('/audit?limit=50')) as { what: string; about: string }[];
    expect(audit.filter(({ what, about }) => what === 'person-changed' && about === LIN)).toHaveLength(3);
  });

  it('when they say that they are away then they see why, and others only when', async () => {
    const lin = await desk.as('agent', { email: LIN });
    await owner.request('PUT', `/people/${LIN}`, fields);
    const absence = { from: '2030-01-01T00:00:00.000Z', to: '2030-01-08T00:00:00.000Z', reason: 'Hospital' };
    const said = await lin.request('POST', `/people/${LIN}/absences`, absence);
    expect(said).toMatchObject({ status: 201, body: { id: 'A1', ...absence } });
    expectProblem(await agent.request('POST', `/people/${LIN}/absences`, absence), 403);
    expectProblem(await lin.request('POST', `/people/${LIN}/absences`, { ...absence, to: absence.from }), 400, 'to');
    const { body } = await agent.request('GET', `/people/${LIN}`);
    const { reason, ...when } = absence;
    expect(body).toMatchObject({ absences: [{ id: 'A1', ...when }] });
    expect(JSON.stringify([body, await desk.controls.events('person.absence-added.v1')])).not.toContain(reason);
    const taken = { 'idempotency-key': 'not-away' };
    const back = () => lin.request('DELETE', `/people/${LIN}/absences/A1`, undefined, taken);
    expect(await back()).toMatchObject({ status: 200, body: { email: LIN, absences: [] } });
    expect((await back()).headers.get('idempotency-replayed')).toBe('true');
    expect((await lin.request('GET', `/people/${LIN}/absences`)).body).toMatchObject({ items: [] });
  });
});

describe('given the register', () => {
  it('when items are put then alerts about them get their group, and impact follows dependencies', async () => {
    const put = (id: string, fields: object) => owner.request('PUT', `/configuration-items/${id}`, fields);
    expect((await put('db', item('Database', { names: ['db-*'], group: 'infrastructure' }))).status).toBe(200);
    expect((await put('shop', item('Shop', { dependsOn: ['db'], criticality: 'critical' }))).status).toBe(200);
    expect((await put('till', item('Till', { dependsOn: ['shop'], tags: { team: 'retail' } }))).status).toBe(200);
    expectProblem(await put('lone', item('Lone', { dependsOn: ['nothing'] })), 400, 'dependsOn.0');
    expectProblem(await owner.request('DELETE', '/configuration-items/db'), 409);
    await desk.putAlert({ key: 'disk', state: 'firing', severity: 'low', title: 'Disk full', resource: 'db-7' });
    await desk.settle();
    const [incident] = await agent.list('configurationItem=db');
    expect(incident).toMatchObject({ group: 'infrastructure', impact: 'critical' });
    const about = { title: 'Till closed', configurationItems: ['till'] };
    const opened = (await agent.request('POST', '/incidents', about)).body as { number: string };
    expect((await agent.request('GET', '/configuration-items/db/impact')).body).toEqual({
      items: [
        { id: 'shop', label: 'Shop', distance: 1, via: 'db' },
        { id: 'till', label: 'Till', distance: 2, via: 'shop' },
      ],
      records: [opened.number],
    });
    // In a circle each is found once.
    const database = { names: ['db-*'], group: 'infrastructure' };
    expect((await put('db', item('Database', { ...database, dependsOn: ['till'] }))).status).toBe(200);
    expect((await agent.request('GET', '/configuration-items/shop/impact')).body).toMatchObject({
      items: [
        { id: 'till', distance: 1, via: 'shop' },
        { id: 'db', distance: 2, via: 'till' },
      ],
    });
    await put('db', item('Database', database));
    expect((await agent.request('GET', '/configuration-items?name=db-9')).body).toMatchObject({
      items: [{ id: 'db' }],
    });
  });

  it('when items are imported then wrong lines are told, and a dry run writes nothing', async () => {
    const lines = [
      { id: 'mail', label: 'Mail', dependsOn: ['db'] },
      { id: 'db', label: 'Database of all', names: ['db-*'], group: 'infrastructure' },
      { id: 'lost', label: 'Lost', dependsOn: ['nowhere'] },
      { id: 'vast', label: 'Vast', names: Array.from({ length: 100 }, (_, n) => `${n}${'漢'.repeat(600)}`) },
    ];
    const text = `${lines.map((line) => JSON.stringify(line)).join('\n')}\n{"id"`;
    const send = (query: string) =>
      owner.request('POST', `/configuration-items/import${query}`, text, { 'content-type': 'application/x-ndjson' });
    const dry = await send('?dryRun=true');
    expect(dry).toMatchObject({
      status: 200,
      body: {
        created: ['mail'],
        changed: [{ id: 'db', differences: [{ field: 'label', from: 'Database', to: 'Database of all' }] }],
        unchanged: 0,
        errors: [{ line: 3 }, { line: 4, message: expect.stringContaining('bytes') }, { line: 5 }],
      },
    });
    expectProblem(await agent.request('GET', '/configuration-items/mail'), 404);
    expect((await send('')).body).toEqual(dry.body);
    expect((await agent.request('GET', '/configuration-items/mail')).status).toBe(200);
    expect((await send('')).body).toMatchObject({ created: [], changed: [], unchanged: 2 });
  });
});

describe('given a configuration that names people and items', () => {
  it('when it is published then what it changed is taken over, and what was changed elsewhere stays', async () => {
    const register = (items: object) => owner.configure(() => ({ configurationItems: items }));
    await register({ a: item('A'), b: item('B') });
    expect((await agent.request('GET', '/configuration-items/a')).body).toMatchObject({ id: 'a', label: 'A' });
    await owner.request('PUT', '/configuration-items/a', item('A of the register', { environment: 'production' }));
    await register({ a: item('A'), b: item('B again') });
    expect((await agent.request('GET', '/configuration-items/a')).body).toMatchObject({ label: 'A of the register' });
    expect((await agent.request('GET', '/configuration-items/b')).body).toMatchObject({ label: 'B again' });
    await register({ a: item('A anew') });
    expect((await agent.request('GET', '/configuration-items/a')).body).toMatchObject({
      ...{ label: 'A anew', environment: 'production' },
    });
    expectProblem(await agent.request('GET', '/configuration-items/b'), 404);
  });
});
