import { describe, expect, it } from 'vitest';
import { answerTo, Correspondence } from '#test/harness/correspondence.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { Monitored } from '#test/harness/desk/monitored.ts';
import { expectProblem } from '#test/harness/problem.ts';

const desk = deskForThisFile();
const people = new Correspondence(desk);

describe('given two reports of one matter', () => {
  it('when one is merged into the other then both are told, answers land there, and undoing it gives it back', async () => {
    const agent = await desk.as('agent');
    const { bob, incident, acknowledgement } = await people.report(agent);
    const { number } = incident;
    const task = { title: 'Look at it', owner: { group: 'infrastructure' } };
    await agent.request('POST', `/incidents/${number}/tasks`, task);
    const ada = desk.person('ada');
    const into = (await agent.open({ title: 'Fire', requester: { email: ada } })).number;
    await desk.mailTo(ada);

    const etag = (await agent.request('GET', `/incidents/${number}`)).headers.get('etag') ?? '';
    expectProblem(await agent.request('POST', `/incidents/${number}/merge`, { into }, { 'if-match': '"99"' }), 412);
    expectProblem(await agent.request('POST', `/incidents/${number}/merge`, { into: 'INC-999999' }), 400, 'into');
    const key = { 'if-match': etag, 'idempotency-key': 'merge-once' };
    const [first, again] = [
      await agent.request('POST', `/incidents/${number}/merge`, { into }, key),
      await agent.request('POST', `/incidents/${number}/merge`, { into }, key),
    ];
    expect([first.status, again.body]).toEqual([200, first.body]);
    expect(first.body).toMatchObject({ status: 'canceled', mergedInto: into });
    expect((await desk.mailTo(bob)).text).toContain(into);
    expect((await desk.mailTo(ada)).text).toContain('the same matter');
    expect(await agent.read(into)).toMatchObject({ participants: [{ email: bob }] });

    await desk.mailer.send(answerTo(acknowledgement, bob, 'It burns higher.'));
    expect((await desk.mailTo(ada)).text).toContain('It burns higher.');
    expect((await desk.mailTo(agent.email)).text).toContain('It burns higher.');
    expect(await people.commentsOf(agent, into)).toMatchObject([{ by: bob }]);
    const named = (await agent.timeline(into)).map(({ type, data }) => [type, data.from]);
    expect(named).toContainEqual(['taken-in', number]);

    expect(await agent.do(number, 'unmerge')).toMatchObject({ status: 'new', mergedInto: null });
    expect((await desk.mailTo(bob)).text).toContain(number);
    expect((await agent.read(into)).participants).toEqual([]);
    const tasks = (await agent.request('GET', `/incidents/${number}/tasks`)).body;
    expect(tasks).toMatchObject({ items: [{ title: 'Look at it', state: 'open' }] });
    for (const one of [number, into]) {
      expect((await agent.request('GET', `/incidents/${one}/verification`)).body).toMatchObject({ intact: true });
    }
    expectProblem(await agent.request('POST', `/incidents/${number}/unmerge`, {}), 409);
    await desk.settle();
  });
});

describe('given a record of an alert', () => {
  it('when it is merged then the alert counts and recovers there, and comes back when that is undone', async () => {
    const agent = await desk.as('agent');
    const [pump, valve] = [new Monitored(desk, agent, 'pump-7'), new Monitored(desk, agent, 'valve-7')];
    await pump.fires();
    await valve.fires();
    const [{ number }, { number: into }] = [await pump.onlyRecord(), await valve.onlyRecord()];
    expect(await agent.do(number, 'merge', { into })).toMatchObject({ mergedInto: into });
    await pump.fires();
    expect(await pump.records()).toEqual([]);
    expect((await agent.read(into)).alert).toMatchObject({ occurrences: 3, memberTotal: 2, state: 'firing' });
    await valve.recovers();
    await desk.settle();
    expect((await agent.read(into)).alert).toMatchObject({ state: 'firing' });

    expect(await agent.do(number, 'unmerge')).toMatchObject({ alert: { state: 'firing', memberTotal: 1 } });
    expect((await agent.read(into)).alert).toMatchObject({ state: 'resolved', memberTotal: 1 });
    await pump.recovers();
    await desk.settle();
    expect((await agent.read(number)).alert).toMatchObject({ state: 'resolved' });
    expect((await agent.request('GET', `/incidents/${number}/verification`)).body).toMatchObject({ intact: true });
  });
});
