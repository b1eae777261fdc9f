import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile, MONDAY } from '#test/harness/desk/desk-for-this-file.ts';

const desk = deskForThisFile();
const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}@example.com`);

let owner: ApiClient;
let agent: ApiClient;

beforeAll(async () => {
  [owner, agent] = [await desk.as('process_owner'), await desk.as('agent')];
});

const person = (email: string, more: object) =>
  owner.request('PUT', `/people/${email}`, { name: email, groups: ['service-desk'], ...more });

const assigning = (rule: object) =>
  owner.configure(({ groups }) => ({
    groups: { ...(groups as object), 'service-desk': { label: 'Service desk', tier: 1, assignment: rule } },
  }));

describe('given six equal people and sixty openings at once', () => {
  it.each(['round_robin', 'least_loaded'])('by %s then everybody has ten', async (method) => {
    for (const email of six) await person(email, {});
    await assigning({ method });
    const opened = await Promise.all(
      Array.from({ length: 60 }, (_, n) => agent.open({ title: `Lamp ${n}`, channel: 'api' })),
    );
    const start = performance.now();
    await desk.settle();
    console.log('settled', performance.now() - start);
    const records = await Promise.all(opened.map(({ number }) => agent.read(number)));
    const counts = Object.groupBy(records, ({ assignee }) => String(assignee));
    expect(Object.fromEntries(Object.entries(counts).map(([who, all]) => [who, all?.length]))).toEqual(
      Object.fromEntries(six.map((email) => [email, 10])),
    );
    void MONDAY;
  });
});
