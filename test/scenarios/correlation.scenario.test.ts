import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';

const AT_ONCE = 50;

const desk = deskForThisFile();
const item = (...dependsOn: string[]) => ({ label: 'x', dependsOn });

beforeAll(async () => {
  const admin = await desk.as('admin');
  await admin.configure((document) => ({
    alerts: { ...(document.alerts as object), storm: null },
    configurationItems: {
      shop: item('checkout'),
      checkout: item('orders-db'),
      search: item('orders-db'),
      'orders-db': item(),
      ...{ 'rack-7': item(), 'host-1': item(), 'host-2': item(), 'host-3': item() },
    },
  }));
});

const fire = (key: string, resource: string, state = 'firing') =>
  desk.putAlert({ key: `${resource}: ${key}`, state, severity: 'medium', title: key, resource });

/** The last record of an alert. */
async function recordOf(agent: ApiClient, resource: string, key: string) {
  await desk.settle();
  const query = `configurationItem=${resource}`;
  const all = [...(await agent.list(query)), ...(await agent.list(`${query}&status=closed`))];
  const found = all.filter(({ title }) => title === key).at(-1);
  if (found === undefined) throw new Error(`nothing is known of ${key}`);
  return found;
}

describe('given fifty first alerts about one item at the same instant', () => {
  it('then one is the parent and the others come under it, each counted', async () => {
    const agent = await desk.as('agent');
    await Promise.all(Array.from({ length: AT_ONCE }, (_, n) => fire(`rack/${n}`, 'rack-7')));
    await desk.settle();
    const all = await agent.list('configurationItem=rack-7&limit=100');
    const roots = all.filter(({ parent }) => parent === null);
    expect(all).toHaveLength(AT_ONCE);
    expect(roots).toMatchObject([{ hasChildren: true }]);
    expect(new Set(all.flatMap(({ parent }) => parent ?? []))).toEqual(new Set(roots.map(({ number }) => number)));
    expect(await agent.list(`parent=${roots[0]?.number}`)).toHaveLength(AT_ONCE - 1);
  });

  it('when the others recover, and then the first, then all are resolved', async () => {
    const agent = await desk.as('agent');
    const [root] = (await agent.list('configurationItem=rack-7&limit=100')).filter(({ parent }) => parent === null);
    const rest = Array.from({ length: AT_ONCE }, (_, n) => `rack/${n}`).filter((key) => key !== root?.title);
    for (const key of rest) await fire(key, 'rack-7', 'resolved');
    await desk.settle();
    expect((await agent.read(root?.number ?? '')).status).toBe('new');
    await fire(root?.title ?? '', 'rack-7', 'resolved');
    await desk.settle();
    const statuses = (await agent.list('configurationItem=rack-7&limit=100')).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set(['resolved']));
  });
});

describe('given an item with an open incident', () => {
  it('when the first recovers while another still fires then that one stays open', async () => {
    const agent = await desk.as('agent');
    await fire('cpu', 'host-1');
    await desk.settle();
    await fire('disk', 'host-1');
    const root = await recordOf(agent, 'host-1', 'cpu');
    expect(await recordOf(agent, 'host-1', 'disk')).toMatchObject({ parent: root.number });
    await fire('cpu', 'host-1', 'resolved');
    expect(await recordOf(agent, 'host-1', 'cpu')).toMatchObject({ status: 'resolved' });
    expect(await recordOf(agent, 'host-1', 'disk')).toMatchObject({ status: 'new' });

    await fire('memory', 'host-1');
    expect(await recordOf(agent, 'host-1', 'memory')).toMatchObject({ parent: null });
  });

  it('when the window is over then the next one is a parent of its own', async () => {
    const agent = await desk.as('agent');
    await fire('cpu', 'host-2');
    await desk.settle();
    await desk.advance('PT14M');
    await fire('disk', 'host-2');
    const root = await recordOf(agent, 'host-2', 'cpu');
    expect(await recordOf(agent, 'host-2', 'disk')).toMatchObject({ parent: root.number });
    await desk.advance('PT2M');
    await fire('memory', 'host-2');
    expect(await recordOf(agent, 'host-2', 'memory')).toMatchObject({ parent: null });
  });
});

describe('given items that depend on each other', () => {
  it('when the cause fires first then what depends on it comes under it, over two steps', async () => {
    const agent = await desk.as('agent');
    await fire('db down', 'orders-db');
    await desk.settle();
    await Promise.all([fire('shop slow', 'shop'), fire('search slow', 'search')]);
    const { number } = await recordOf(agent, 'orders-db', 'db down');
    expect(await recordOf(agent, 'shop', 'shop slow')).toMatchObject({ parent: number });
    expect(await recordOf(agent, 'search', 'search slow')).toMatchObject({ parent: number });
    for (const [key, resource] of [
      ['shop slow', 'shop'],
      ['search slow', 'search'],
      ['db down', 'orders-db'],
    ] as const)
      await fire(key, resource, 'resolved');
    await desk.settle();
  });

  it('when the consequences fire first then they come under the cause, with what was under them', async () => {
    const agent = await desk.as('agent');
    await fire('shop 502', 'shop');
    await desk.settle();
    await fire('shop slow', 'shop');
    const shop = await recordOf(agent, 'shop', 'shop 502');
    expect(await recordOf(agent, 'shop', 'shop slow')).toMatchObject({ parent: shop.number });
    await fire('search slow', 'search');
    await desk.settle();

    await fire('db down', 'orders-db');
    const cause = await recordOf(agent, 'orders-db', 'db down');
    expect(cause).toMatchObject({ parent: null, hasChildren: true });
    const underneath = await agent.list(`parent=${cause.number}`);
    expect(underneath.map(({ title }) => title).sort()).toEqual(['search slow', 'shop 502', 'shop slow']);
    expect(underneath.map(({ hasChildren }) => hasChildren)).toEqual([false, false, false]);

    await fire('shop 500', 'shop');
    expect(await recordOf(agent, 'shop', 'shop 500')).toMatchObject({ parent: cause.number });
  });
});

describe('given a parent a person works on', () => {
  it('when everything under it and its own alert are quiet then the assignee is told, once, and decides', async () => {
    const agent = await desk.as('agent');
    await fire('fan', 'host-3');
    await desk.settle();
    await fire('heat', 'host-3');
    const root = await recordOf(agent, 'host-3', 'fan');
    await agent.do(root.number, 'accept');
    await fire('fan', 'host-3', 'resolved');
    await desk.settle();
    await fire('heat', 'host-3', 'resolved');
    expect((await desk.mailTo(agent.email)).text).toContain('quiet or finished');
    expect(await agent.read(root.number)).toMatchObject({ status: 'in_progress', alert: { state: 'resolved' } });
    expect((await agent.timeline(root.number)).map(({ type }) => type)).toContain('children-recovered');
  });
});
