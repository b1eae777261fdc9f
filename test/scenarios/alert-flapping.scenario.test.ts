import { describe, expect, it } from 'vitest';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { groupsOf, Monitored } from '#test/harness/desk/monitored.ts';

const desk = deskForThisFile();

async function flapping(item: string) {
  const [agent, admin, ops] = [await desk.as('agent'), await desk.as('admin'), desk.person('ops')];
  await admin.configure(() => ({ groups: groupsOf(ops) }));
  const thing = new Monitored(desk, agent, item);
  // The fifth change is too much: what it opens is held. The two before it were told.
  await thing.comesAndGoes(5);
  await desk.mailTo(ops);
  await desk.mailTo(ops);
  const held = (await thing.records()).at(-1);
  return { agent, ops, thing, number: held?.number ?? '' };
}

describe('given an alert that comes and goes', () => {
  it('then it is held without a word, and resolved when it has been calm for half an hour', async () => {
    const { agent, thing, number } = await flapping('flaps-out');
    expect(await agent.read(number)).toMatchObject({
      status: 'new',
      alert: { flapping: true, quiet: { why: 'flapping' }, occurrences: 1 },
    });
    const { version } = await agent.read(number);
    for (let time = 0; time < 8; time++) {
      await thing.recovers();
      await thing.fires();
    }
    await thing.recovers();
    expect(await thing.records()).toHaveLength(3);
    expect(await agent.read(number)).toMatchObject({ status: 'new', alert: { state: 'resolved', occurrences: 9 } });

    await desk.advance('PT29M');
    expect((await agent.read(number)).status).toBe('new');
    await desk.advance('PT10M');
    expect(await agent.read(number)).toMatchObject({ status: 'resolved', alert: { flapping: false, quiet: null } });
    const entries = (await agent.timeline(number)).slice(version).map(({ type }) => type);
    // The first ten firings are noted; that it was looked at again is one entry, however often it changed.
    expect(entries.filter((type) => type !== 'alert-repeated')).toEqual([
      'alert-flapping',
      'alert-settled',
      'resolved',
    ]);
  });

  it('then it is told when it has settled and still fires', async () => {
    const { agent, ops, thing, number } = await flapping('flaps-on');
    await desk.advance('PT31M');
    expect((await desk.mailTo(ops)).text).toContain('still firing');
    expect(await agent.read(number)).toMatchObject({ status: 'new', alert: { flapping: false, quiet: null } });
    const types = (await desk.eventsOf(number)).map((event) => event['detail-type']);
    expect(types).toEqual(['incident.opened.v1', 'incident.alert-flapping.v1', 'incident.alert-settled.v1']);
    await thing.isOver();
  });
});
