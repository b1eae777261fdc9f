import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { answerTo, Correspondence } from '#test/harness/correspondence.ts';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';

const desk = deskForThisFile();
const people = new Correspondence(desk);

const Notifications = z.object({ items: z.array(z.looseObject({ step: z.string(), outcome: z.string() })) });
const notifications = async (agent: ApiClient, number: string) =>
  Notifications.parse((await agent.request('GET', `/incidents/${number}/notifications`)).body).items;

async function takeMails(to: string, count: number) {
  for (let mail = 0; mail < count; mail++) await desk.mailTo(to);
}

describe('given somebody who is told of much at once', () => {
  it('when it is about one record then the rest comes as one mail of the same conversation', async () => {
    const agent = await desk.as('agent');
    const { bob, incident } = await people.report(agent);
    const words = Array.from({ length: 9 }, (_, index) => `Step ${index + 1} is done.`);
    for (const comment of words) {
      await agent.do(incident.number, 'hold', { reason: 'awaiting_supplier', comment });
      await desk.settle();
    }
    // The acknowledgement was the first of the five.
    await takeMails(bob, 4);
    const outcomes = (await notifications(agent, incident.number)).map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'digested')).toHaveLength(5);

    await desk.advance('PT12M');
    const digest = await desk.mailTo(bob);
    expect(digest.subject).toBe(`[${incident.number}] 5 messages: Printer on fire`);
    for (const body of words.slice(4)) expect(digest.text).toContain(body);
    expect(digest.text).not.toContain('Step 4 is');
    const sent = await notifications(agent, incident.number);
    expect(sent.filter(({ outcome, messageId }) => outcome === 'sent' && messageId === digest.id)).toHaveLength(5);

    await desk.mailer.send(answerTo(digest, bob, 'Thank you.'));
    await desk.settle();
    expect(await people.commentsOf(agent, incident.number)).toContainEqual({ by: bob, body: 'Thank you.' });
    await desk.mailTo(agent.email).catch(() => undefined);
  });

  it('when somebody of the desk talks to them then every answer comes at once', async () => {
    const agent = await desk.as('agent');
    const { bob, incident } = await people.report(agent);
    for (let answer = 1; answer <= 12; answer++) {
      await agent.do(incident.number, 'comments', { body: `Answer ${answer}`, visibility: 'public' });
      await desk.settle();
      expect((await desk.mailTo(bob)).text).toContain(`Answer ${answer}`);
    }
  });

  it('when it is about many records then the rest is one mail in which each is answered by itself', async () => {
    const [boss, agent] = [await desk.as('agent'), await desk.as('agent')];
    const bob = desk.person('bob');
    const numbers: string[] = [];
    for (const title of ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven']) {
      const { number } = await boss.open({ title, requester: { email: bob } });
      await boss.do(number, 'assign', { group: 'service-desk', assignee: agent.email });
      numbers.push(number);
      await desk.settle();
    }
    await desk.settle();
    await takeMails(bob, 7);
    await takeMails(agent.email, 5);
    await desk.advance('PT12M');
    const digest = await desk.mailTo(agent.email);
    expect(digest.subject).toBe('Service desk: 2 messages');
    for (const number of numbers.slice(5))
      expect(digest.text).toMatch(new RegExp(`mailto:desk\\+${number.toLowerCase()}-[a-z2-7]+@`));
    await desk.advance('PT12M');
  });

  it('when only one is over then it comes as itself, at the end of its window, however far the clock is moved', async () => {
    const [boss, agent] = [await desk.as('agent'), await desk.as('agent')];
    // The next hour begins, so that no window ends meanwhile.
    const hour = 3_600_000;
    await desk.moveTo(
      new Date((Math.floor(Date.parse(await desk.controls.now()) / hour) + 1) * hour + 1_000).toISOString(),
    );
    const bob = desk.person('bob');
    for (const title of ['One', 'Two', 'Three', 'Four', 'Five', 'Six']) {
      const { number } = await boss.open({ title, requester: { email: bob } });
      await boss.do(number, 'assign', { group: 'service-desk', assignee: agent.email });
      await desk.settle();
    }
    await takeMails(bob, 6);
    await takeMails(agent.email, 5);
    const before = Date.parse(await desk.controls.now());
    await desk.advance('PT30M');
    const mail = await desk.mailTo(agent.email);
    expect(mail.subject).toMatch(/^\[INC-\d+\] .*Six$/);
    expect(mail.text).not.toMatch(/1 message/);
    expect(Date.parse(mail.at) - before).toBeLessThan(12 * 60_000);
  });

  it('when all happens in one moment then it is told in the order of the journal', async () => {
    const agent = await desk.as('agent');
    const people = Array.from({ length: 6 }, () => desk.person('bob'));
    await Promise.all(
      people.map(async (email) => {
        const { number } = await agent.open({ title: 'Lamp', requester: { email } });
        await agent.do(number, 'comments', { body: 'We look into it.', visibility: 'public' });
        await agent.do(number, 'resolve', { code: 'fixed', notes: 'A new lamp' });
        await agent.do(number, 'close', {});
      }),
    );
    await desk.settle();
    for (const person of people) {
      const told = [];
      for (let mail = 0; mail < 4; mail++) told.push((await desk.mailTo(person)).text);
      expect(told[1]).toContain('We look into it.');
      expect(told[2]).toContain('A new lamp');
    }
  });

  it('when it is critical then it does not wait', async () => {
    const [boss, agent] = [await desk.as('agent'), await desk.as('agent')];
    const bob = desk.person('bob');
    for (let count = 0; count < 7; count++) {
      const { number } = await boss.open({
        ...{ title: 'Down', impact: 'critical', urgency: 'critical', requester: { email: bob } },
      });
      await boss.do(number, 'assign', { group: 'service-desk', assignee: agent.email });
    }
    await desk.settle();
    await takeMails(bob, 7);
    await takeMails(agent.email, 7);
  });
});

describe('given more warnings within twenty minutes than an address is sent in an hour', () => {
  const [WARNINGS, AT_ONCE, CALM] = [65, 60, 4];
  const ops = 'bad-hour@example.com';

  const fire = (key: string, severity: string) =>
    desk.putAlert({ key, state: 'firing', severity, title: `${key} is broken`, resource: key });
  const several = (count: number, key: string, from = 0) =>
    Promise.all(Array.from({ length: count }, (_, n) => fire(`${key}-${from + n}`, 'low')));

  let seen = 0;
  /** Mails since this was last asked. */
  async function told(): Promise<{ subject: string; text: string }[]> {
    await desk.settle();
    const mails = (await desk.controls.mail()).filter(({ to }) => to === ops);
    const fresh = mails.slice(seen);
    seen = mails.length;
    return fresh;
  }

  async function configure(storm: object | null): Promise<void> {
    const admin = await desk.as('admin');
    await admin.configure(({ alerts }) => ({
      alerts: { ...(alerts as object), storm },
      groups: { 'service-desk': { label: 'Service desk', tier: 1, email: ops } },
    }));
  }

  async function beginHour(): Promise<void> {
    const hour = 3_600_000;
    const next = (Math.floor(Date.parse(await desk.controls.now()) / hour) + 1) * hour + 1_000;
    await desk.moveTo(new Date(next).toISOString());
  }

  it('when one is critical, or a storm begins, then nothing is dropped and the critical one comes at once', async () => {
    desk.watch.forget([ops]);
    await configure(null);
    await beginHour();
    await several(33, 'warning');
    await desk.advance('PT18M');
    await several(WARNINGS - 33, 'warning', 33);
    const single = await told();
    expect(single.length).toBeGreaterThanOrEqual(AT_ONCE);
    await fire('the-worst', 'critical');
    const [critical, ...others] = await told();
    expect(critical?.subject).toContain('the-worst is broken');
    expect(others).toEqual([]);

    await configure({ incidents: CALM, withinMinutes: 5 });
    await several(CALM + 2, 'storm');
    expect(await told()).toEqual([]);
    await desk.advance('PT1H');
    const all = [...single, ...(await told())].map(({ subject, text }) => `${subject} ${text}`).join('\n');
    for (let count = 0; count < WARNINGS; count += 1) expect(all).toContain(`warning-${count} is broken`);
    expect(all).toContain(`Alert storm: more than ${CALM} new alerts in 5 minutes`);
  });
});
