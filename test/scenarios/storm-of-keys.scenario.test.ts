import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';

const CALM = 5;
const WITHIN_MINUTES = 5;
const GROUP = 'ops@example.com';
const TITLE = `Alert storm: more than ${CALM} new alerts in ${WITHIN_MINUTES} minutes`;

const desk = deskForThisFile();

beforeAll(async () => {
  const admin = await desk.as('admin');
  await admin.configure((document) => ({
    alerts: { ...(document.alerts as object), storm: { incidents: CALM, withinMinutes: WITHIN_MINUTES } },
    groups: { 'service-desk': { label: 'Service desk', tier: 1, email: GROUP } },
    // A warning of a target would come by how long the file takes.
    serviceLevels: [],
  }));
});

const fire = (key: string, severity = 'medium', state = 'firing') =>
  desk.putAlert({ key, state, severity, title: key, resource: key });

async function storms(agent: ApiClient) {
  await desk.settle();
  return (await agent.list('limit=100')).filter(({ title }) => title === TITLE);
}

/** Whom the mails of now are about, in order. */
async function told(): Promise<string[]> {
  await desk.settle();
  const subjects: string[] = [];
  for (;;) {
    const mail = await desk.watch.takeMail(GROUP).catch(() => null);
    if (mail === null) return subjects;
    subjects.push(mail.subject.replace(/^\[[^\]]+\] (?:Alert: )?/, ''));
  }
}

describe('given more new alerts than anybody reads', () => {
  it('when one comes too many then one parent opens, told once, and takes in all of them', async () => {
    const agent = await desk.as('agent');
    for (let n = 1; n <= CALM; n += 1) {
      await fire(`a-${n}`);
      await desk.settle();
    }
    expect(await storms(agent)).toEqual([]);
    expect(await told()).toEqual(['a-1', 'a-2', 'a-3', 'a-4', 'a-5']);

    for (const key of ['a-6', 'a-7', 'a-8']) {
      await fire(key);
      await desk.settle();
    }
    const [storm, ...others] = await storms(agent);
    expect(others).toEqual([]);
    expect(storm).toMatchObject({ kind: 'incident', channel: 'monitoring', priority: 'medium', hasChildren: true });
    const underneath = await agent.list(`parent=${storm?.number}&limit=100`);
    expect(underneath.map(({ title }) => title).sort()).toEqual(Array.from({ length: 8 }, (_, n) => `a-${n + 1}`));
    const quiet = underneath.filter(({ alert }) => alert?.quiet);
    expect(quiet.map(({ title, alert }) => [title, alert?.quiet]).sort()).toEqual(
      ['a-6', 'a-7', 'a-8'].map((title) => [title, { why: 'storm', name: storm?.number }]),
    );
    expect(await told()).toEqual([TITLE]);
  });

  it('when a worse one comes then its parent is as urgent, which is told once', async () => {
    const agent = await desk.as('agent');
    await fire('b-1', 'critical');
    expect(await storms(agent)).toMatchObject([{ priority: 'critical' }]);
    expect(await told()).toEqual([`Alert again: ${TITLE}`]);
    await fire('b-2', 'critical');
    expect(await storms(agent)).toMatchObject([{ priority: 'critical' }]);
    expect(await told()).toEqual([]);
  });

  it('when all are quiet then the parent resolves, and is opened again by what comes within the window', async () => {
    const agent = await desk.as('agent');
    for (const key of [...Array.from({ length: 8 }, (_, n) => `a-${n + 1}`), 'b-1', 'b-2']) {
      await fire(key, 'medium', 'resolved');
      await desk.settle();
    }
    const [storm] = await storms(agent);
    expect(storm).toMatchObject({ status: 'resolved', resolution: { code: 'recovered' } });
    await fire('c-1');
    expect(await storms(agent)).toMatchObject([{ number: storm?.number, status: 'assigned', reopenCount: 1 }]);
    expect(await agent.list(`parent=${storm?.number}&configurationItem=c-1`)).toMatchObject([{ status: 'new' }]);
    expect(await told()).toEqual([]);
  });

  it('when nothing new came for the window then it is over: the next one is told as ever', async () => {
    const agent = await desk.as('agent');
    await desk.advance('PT11M');
    await told();
    await fire('d-1');
    expect(await told()).toEqual(['d-1']);
    expect(await agent.list('configurationItem=d-1')).toMatchObject([{ parent: null, alert: { quiet: null } }]);
    await fire('d-2');
    expect(await told()).toEqual(['d-2']);
  });
});

describe('given many first alerts at the same instant', () => {
  it('then the storm has one parent, and not more are told than the configuration allows', async () => {
    const agent = await desk.as('agent');
    await desk.advance('PT20M');
    await told();
    const before = new Set((await storms(agent)).map(({ number }) => number));
    await Promise.all(Array.from({ length: 40 }, (_, n) => fire(`e-${n}`)));
    const [storm, ...others] = (await storms(agent)).filter(({ number }) => !before.has(number));
    expect(others).toEqual([]);
    const subjects = await told();
    expect(subjects.filter((subject) => subject === TITLE)).toHaveLength(1);
    expect(subjects.filter((subject) => subject.startsWith('e-')).length).toBeLessThanOrEqual(CALM);
    const underneath = await agent.list(`parent=${storm?.number}&limit=100`);
    expect(underneath.length).toBeGreaterThanOrEqual(40 - CALM);
  });
});

describe('given a storm that somebody has taken', () => {
  it('when a worse one comes then they are told', async () => {
    const agent = await desk.as('agent');
    await desk.advance('PT20M');
    await told();
    const before = new Set((await storms(agent)).map(({ number }) => number));
    for (let n = 1; n <= CALM + 1; n += 1) {
      await fire(`f-${n}`, 'low');
      await desk.settle();
    }
    await told();
    const storm = (await storms(agent)).find(({ number }) => !before.has(number));
    await agent.do(`${storm?.number}`, 'accept');
    await fire('f-worst', 'critical');
    await desk.settle();
    expect(await agent.read(`${storm?.number}`)).toMatchObject({ priority: 'critical' });
    expect((await desk.mailTo(agent.email)).subject).toContain(`Alert again: ${TITLE}`);
  });
});
