import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { groupsOf } from '#test/harness/desk/monitored.ts';
import { secondsAfter } from '#test/harness/instants.ts';

const REPEATS = 30;

const desk = deskForThisFile();

const fire = (key: string, more: object = {}) =>
  desk.putAlert({ key, state: 'firing', title: `${key} is broken`, resource: key, ...more });

async function theRecord(agent: ApiClient, item: string) {
  await desk.settle();
  const found = await agent.list(`configurationItem=${item}`);
  expect(found).toHaveLength(1);
  return agent.read(found[0]?.number ?? '');
}

describe('given an alert that fires again and again', () => {
  it('then every answer has the exact count, and the journal a bounded number of entries', async () => {
    const agent = await desk.as('agent');
    const start = await desk.controls.now();
    const instants = Array.from({ length: REPEATS }, (_, index) => secondsAfter(start, -index));
    await Promise.all(instants.map((at) => fire('often', { at })));
    const record = await theRecord(agent, 'often');
    const counted = { occurrences: REPEATS, firstAt: instants.at(-1), lastAt: instants[0] };
    expect(record.alert).toMatchObject(counted);
    expect(await agent.list('configurationItem=often')).toMatchObject([{ alert: counted }]);

    const repeats = (await agent.timeline(record.number)).filter(({ type }) => type === 'alert-repeated');
    expect(repeats.map(({ data }) => data.occurrences)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 20]);
    expect((await agent.do(record.number, 'accept')).alert).toMatchObject(counted);
    const [accepted] = await desk.eventsOf(record.number, 'incident.accepted.v1');
    expect(accepted?.detail.incident).toMatchObject({ alert: counted });
  });

  it('when the bus delivers all of it again, at once, then nothing changes', async () => {
    const agent = await desk.as('agent');
    await Promise.all(Array.from({ length: REPEATS }, () => fire('again')));
    const before = await theRecord(agent, 'again');
    const events = (await desk.controls.eventsIn(desk.addresses.bus)).filter(
      ({ detail }) => (detail as { key?: string }).key === 'again',
    );
    expect(events).toHaveLength(REPEATS);
    await Promise.all(events.map((event) => desk.deliver('ingest-alert', event)));
    expect(await theRecord(agent, 'again')).toMatchObject({ version: before.version, alert: before.alert });
  });

  it('when it is resolved in between then the rest opens one new incident, and none is lost', async () => {
    const agent = await desk.as('agent');
    await fire('between');
    const { number } = await theRecord(agent, 'between');
    await Promise.all([
      ...Array.from({ length: REPEATS }, () => fire('between')),
      agent.do(number, 'resolve', { code: 'fixed', notes: 'Restarted' }),
    ]);
    await desk.settle();
    const both = await agent.list('configurationItem=between');
    expect(both.length).toBeLessThanOrEqual(2);
    expect(both.reduce((sum, { alert }) => sum + (alert?.occurrences ?? 0), 0)).toBe(REPEATS + 1);
  });
});

describe('given a group with an address', () => {
  it('when monitoring opens, repeats and worsens then the group is told twice, with what to do', async () => {
    const [agent, admin] = [await desk.as('agent'), await desk.as('admin')];
    const ops = desk.person('ops');
    await admin.configure(() => ({
      groups: {
        ...groupsOf('desk.people@example.com'),
        infrastructure: { label: 'Infrastructure', tier: 2, email: ops },
      },
      configurationItems: {
        shop: { label: 'Shop', names: [], dependsOn: ['orders-db'], criticality: 'critical' },
        'orders-db': {
          label: 'Orders',
          names: ['db-*'],
          dependsOn: [],
          group: 'infrastructure',
          runbook: 'https://wiki.example.com/orders',
        },
      },
    }));
    await fire('db-7', { severity: 'low', description: 'No space left' });
    const opened = await desk.mailTo(ops);
    expect(opened.text).toContain('https://wiki.example.com/orders');
    expect(opened.text).toContain('No space left');
    const record = await theRecord(agent, 'db-7');
    expect(record).toMatchObject({
      ...{ group: 'infrastructure', impact: 'critical', urgency: 'low', configurationItems: ['orders-db', 'db-7'] },
      alert: { runbook: 'https://wiki.example.com/orders' },
    });
    expect(await agent.list('configurationItem=orders-db')).toMatchObject([{ number: record.number }]);

    await fire('db-7', { severity: 'low' });
    await fire('db-7', { severity: 'critical' });
    expect((await desk.mailTo(ops)).text).toContain('worse');
    expect(await theRecord(agent, 'db-7')).toMatchObject({ priority: 'critical', alert: { occurrences: 3 } });
  });
});

describe('given an alert whose text changes while it fires', () => {
  it('then what it says now is on the record at once, and told when people are told again', async () => {
    const [agent, admin] = [await desk.as('agent'), await desk.as('admin')];
    const ops = desk.person('ops');
    await admin.configure(() => ({ groups: groupsOf(ops) }));
    const says = async (title: string, more: object = {}) => {
      await fire('disk', { title, description: `${title} of /var`, severity: 'low', ...more });
      await desk.settle();
    };
    await says('Disk 70 %');
    expect((await desk.mailTo(ops)).text).toContain('Disk 70 % of /var');

    await says('Disk 80 %');
    const latest = (percent: number) => ({ title: `Disk ${percent} %`, description: `Disk ${percent} % of /var` });
    const record = await theRecord(agent, 'disk');
    expect(record).toMatchObject({ title: 'Disk 70 %', alert: { latest: latest(80) } });

    // Past the tenth most are counted beside the journal.
    for (let percent = 81; percent <= 90; percent++) await says(`Disk ${percent} %`);
    expect((await theRecord(agent, 'disk')).alert).toMatchObject({ occurrences: 12, latest: latest(90) });

    await says('Disk 99 %', { severity: 'critical', url: 'https://disks.example.com/var' });
    const { text } = await desk.mailTo(ops);
    for (const part of ['Disk 99 %', 'Disk 99 % of /var', 'https://disks.example.com/var'])
      expect(text).toContain(part);
    expect(text).not.toMatch(/Disk (?:70|90) % of/);
  });
});
