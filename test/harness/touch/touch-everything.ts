import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SFNClient, StopExecutionCommand } from '@aws-sdk/client-sfn';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { expect } from 'vitest';
import * as z from 'zod';
import { timerPk } from '#shared/store/incidents/index-keys.ts';
import { alertKey } from '#shared/store/table/alert-keys.ts';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import type { DeskOnThisMachine } from '#test/harness/desk/desk-on-this-machine.ts';
import { ask } from '#test/harness/desk/http.ts';
import { secondsAfter } from '#test/harness/instants.ts';
import { cloudWatchAlarm } from './alarms.ts';
import { firstAlarms, readByDefault } from './bus-examples.ts';
import { touchProblems } from './records/touch-problems.ts';
import { touchAnnouncements } from './touch-announcements.ts';
import { touchPaging } from './touch-paging.ts';
import { quietAlert, touchRelations } from './touch-relations.ts';
import { touchReplay } from './touch-replay.ts';
import { touchSecrets } from './touch-secrets.ts';
import { touchSignIn } from './touch-sign-in.ts';
import { touchTurns, waitingForSomebody } from './touch-turns.ts';
import { touchUpload } from './touch-upload.ts';
import { touchWebhooks } from './touch-webhooks.ts';
import { sender } from './webhooks.ts';

/** What the local runtime says when a grant is missing. */
const REFUSED = /not authorized|AccessDenied|is lost|is dropped/;

const LONG = process.env.FIRSTLINE_TEST_LONG === '1';

/**
 * A short story in which every function does everything it may do, good days first, then failures down to their dead-letter
 * queues. @throws when an outcome is missing or anything was refused
 */
export async function touchEverything(desk: DeskOnThisMachine): Promise<void> {
  const [agent, bob] = [await desk.as('agent'), desk.person('bob')];
  const steps = [
    () => openConsole(desk),
    () => takeIn(desk, agent, bob),
    () => takeInByWebhook(desk),
    () => soundEveryAlarm(desk, agent),
    () => workOnIt(desk, agent, bob),
    () => touchUpload(agent),
    () => touchRelations(desk, agent),
    () => touchTurns(desk, agent),
    () => touchSecrets(desk),
    () => touchWebhooks(desk),
    () => touchAnnouncements(desk),
    ...(LONG ? [() => touchProblems(desk, agent)] : []),
    () => writeTooMuch(desk, agent),
    () => touchPaging(desk, agent),
    () => letTimeWork(desk, agent),
    () => askByMail(desk, bob),
    () => touchSignIn(desk),
    () => touchReplay(desk, agent),
    () => letNobodyAnswer(desk, agent, bob),
    () => failEverywhere(desk),
  ];
  for (const step of steps) {
    await step();
    await checkNothingRefused(desk);
  }
}

async function checkNothingRefused(desk: DeskOnThisMachine): Promise<void> {
  const lines = [...(await desk.controls.logs()).map(({ text }) => text), ...desk.warnings];
  expect(lines.filter((text) => REFUSED.test(text))).toEqual([]);
}

/** Its files are put when somebody first opens it. */
async function openConsole({ addresses }: DeskOnThisMachine): Promise<void> {
  expect((await fetch(`${addresses.api}/console/`)).status).toBe(200);
}

async function takeIn(desk: DeskOnThisMachine, agent: ApiClient, bob: string): Promise<void> {
  const at = await desk.controls.now();
  await desk.putEvents([cloudWatchAlarm({ name: 'touch', state: 'ALARM', at })]);
  await desk.putAlert({ key: 'touch', state: 'firing', title: 'Touch', resource: 'host-touch' });
  const attachments = [{ filename: 'a.txt', content: 'attached' }];
  await desk.mailer.send({ from: bob, to: desk.mailbox, subject: 'Touch', text: 'Hello', attachments });
  await desk.settle();
  expect((await agent.list('limit=50')).map(({ channel }) => channel).sort()).toEqual([
    'email',
    'monitoring',
    'monitoring',
  ]);
  await desk.putEvents([cloudWatchAlarm({ name: 'touch', state: 'OK', at: await desk.controls.now() })]);
  const [{ number = '', attachments: kept = [] } = {}] = await agent.list(`requester=${bob}`);
  const link = await agent.request('GET', `/incidents/${number}/attachments/${kept[0]?.id}`);
  const { url } = z.object({ url: z.string() }).parse(link.body);
  expect(await (await fetch(url)).text()).toBe('attached');
  const mail = await desk.mailTo(bob);
  await desk.mailer.send({
    from: bob,
    to: mail.headers['reply-to'] ?? '',
    subject: `Re: ${mail.subject}`,
    text: 'More',
  });
  await desk.settle();
  expect((await agent.timeline(number)).at(-1)?.type).toBe('commented');
  const { version } = await agent.read(number);
  expect((await agent.request('GET', `/incidents/${number}/timeline/${version}/mail`)).status).toBe(200);
  expect((await desk.controls.events()).map(({ detail }) => detail.number)).toContain(number);
}

/** Each source has a rule of its own; what nobody asked for is let through as well, and opens nothing. */
async function soundEveryAlarm(desk: DeskOnThisMachine, agent: ApiClient): Promise<void> {
  await desk.putEvents(firstAlarms());
  await desk.settle();
  const sources = (await agent.list('limit=100')).map(({ alert }) => alert?.source);
  expect(new Set(sources.filter((source) => source !== undefined))).toEqual(new Set(readByDefault()));
}

/** One that opens, one that repeats and one that nobody can read, for a tenant of their own. */
async function takeInByWebhook(desk: DeskOnThisMachine): Promise<void> {
  const admin = await desk.as('admin', { tenant: 'webhooks' });
  const { send } = await sender(desk, admin, 'generic');
  for (const id of ['1', '2']) await send({ id, key: 'touch', state: 'firing', title: 'Touch' });
  expect(await admin.list('limit=50')).toMatchObject([{ alert: { occurrences: 2 } }]);
  const { unparsed } = await send({ title: 'Without a key' });
  expect(await admin.pages('/alerts/unparsed?limit=10')).toMatchObject([{ id: unparsed[0]?.id }]);
  await admin.post('/alerts/unparsed/redrive', undefined);
  expect((await admin.request('GET', '/integrations')).status).toBe(200);
}

async function workOnIt(desk: DeskOnThisMachine, agent: ApiClient, bob: string): Promise<void> {
  const { number } = await agent.open({ title: 'Touch', requester: { email: bob }, configurationItems: ['one'] });
  await desk.mailTo(bob);
  await agent.change(number, { configurationItems: ['two'] });
  await agent.do(number, 'accept');
  // An entry as long as this lies beside its record.
  await agent.do(number, 'comments', { body: '漢'.repeat(32_000), visibility: 'internal' });
  for (const query of [
    'queue=service-desk',
    `assignee=${agent.email}`,
    `owner=${agent.email}`,
    'configurationItem=two',
    'priority=medium',
  ])
    expect(
      (await agent.list(query)).map((incident) => incident.number),
      query,
    ).toContain(number);
  await agent.do(number, 'resolve', { code: 'fixed', notes: 'Done' });
  const link = (await desk.mailTo(bob)).text.match(/http\S+(?=\?answer=confirm)/)?.[0] ?? '';
  const form = { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'answer=confirm' };
  expect((await ask(link, 'POST', form)).status).toBe(200);
  await desk.mailTo(bob);
  expect((await agent.request('GET', '/nothing')).status).toBe(404);
}

/** How it stands, without a number: what they have is looked for, in a desk that has people by now. */
async function askByMail(desk: DeskOnThisMachine, bob: string): Promise<void> {
  await desk.mailer.send({ from: bob, to: desk.mailbox, subject: 'status', text: 'status' });
  await desk.mailTo(bob);
}

/** More mails at once than go out one by one, and one that comes back. */
async function writeTooMuch(desk: DeskOnThisMachine, agent: ApiClient): Promise<void> {
  const eve = 'bounce@simulator.amazonses.com';
  const { number } = await agent.open({ title: 'Touch', requester: { email: eve } });
  await desk.mailTo(eve);
  await agent.do(number, 'comments', { body: 'Nobody reads this', visibility: 'public' });
  await desk.settle();
  const outcomes = JSON.stringify((await agent.request('GET', `/incidents/${number}/notifications`)).body);
  expect(outcomes).toMatch(/marked as bounced/);

  const ann = desk.person('ann');
  const told = await agent.open({ title: 'Touch', requester: { email: ann } });
  for (let hold = 1; hold <= 6; hold++)
    await agent.do(told.number, 'hold', { reason: 'awaiting_supplier', comment: `Hold ${hold}` });
  for (let mail = 1; mail <= 5; mail++) await desk.mailTo(ann);
  await desk.advance('PT12M');
  expect((await desk.mailTo(ann)).subject).toContain('2 messages');
}

/** One timer that fires, and two that are lost and swept. */
async function letTimeWork(desk: DeskOnThisMachine, agent: ApiClient): Promise<void> {
  const until = secondsAfter(await desk.controls.now(), 60);
  const waiting = [await agent.open({ title: 'Fired' }), await agent.open({ title: 'Swept' })];
  for (const { number } of waiting) await agent.do(number, 'wait', { until });
  await desk.settle();
  const unassigned = await waitingForSomebody(desk, agent, until);
  for (const number of [waiting[1]?.number ?? '', unassigned]) await stopTimerOf(desk, number);
  await desk.advance('PT90S');
  await desk.advance('PT90S');
  await desk.advance('PT90S');
  for (const { number } of waiting) expect((await agent.read(number)).status).toBe('new');
  expect((await agent.read(unassigned)).status).toBe('assigned');
  const fired = (await desk.controls.logs()).filter(({ text }) => text.includes('TIMER_FIRED'));
  expect(fired.map(({ text }) => JSON.parse(text).number)).toContain(waiting[0]?.number);
  await desk.watch.takeTrouble(/SWEEP_FOUND/);
}

/** Nobody answers for days, and the desk resolves what waited for that: an alert's record, whose counter hears of it. */
async function letNobodyAnswer(desk: DeskOnThisMachine, agent: ApiClient, bob: string): Promise<void> {
  const number = await quietAlert(desk, agent, 'host-held');
  await agent.change(number, { requester: { email: bob } });
  await agent.do(number, 'hold', { reason: 'awaiting_requester', comment: 'Which one?' });
  await desk.advance('P14D');
  expect((await agent.read(number)).status).toBe('resolved');
}

async function stopTimerOf(desk: DeskOnThisMachine, number: string): Promise<void> {
  const { aws: endpoint, region } = desk.addresses;
  const client = new SFNClient({ endpoint, region, credentials: { accessKeyId: 'x', secretAccessKey: 'x' } });
  const running = (await desk.controls.executions()).filter(
    ({ name, status }) => name.includes(number) && status === 'RUNNING',
  );
  for (const { arn } of running) await client.send(new StopExecutionCommand({ executionArn: arn }));
  client.destroy();
}

/** Throttled for as long as it is tried, also what is fine in itself ends there: half a minute of real time. */
async function failForWantOfTheTable(desk: DeskOnThisMachine): Promise<void> {
  // Reads alone, and no longer than until no timer is due yet: what waits for the table waits in real time.
  await desk.controls.throttle(1_000_000, ['BatchGetItem', 'Query']);
  await desk.putAlert({ key: 'fine', state: 'firing', title: 'Fine' });
  for (let minute = 0; minute < 5; minute += 1) await desk.advance('PT1M');
  await desk.controls.throttle(0);
}

/** What no function can do anything with must end where somebody sees it. */
async function failEverywhere(desk: DeskOnThisMachine): Promise<void> {
  await desk.putAlert({ nobody: 'can read this' });
  await desk.putEvents([{ Source: 'nobody.here', DetailType: 'Takes this', Detail: '{}' }], desk.addresses.bus);
  for (const name of ['ingest-mail', 'notify', 'tell-affected', 'take-mail-feedback', 'relate-incidents', 'project'])
    await desk.deliver(name, { nobody: 'can read this' });
  const { aws: endpoint, region, tables } = desk.addresses;
  const client = new DynamoDBClient({ endpoint, region, credentials: { accessKeyId: 'x', secretAccessKey: 'x' } });
  const documents = DynamoDBDocumentClient.from(client);
  const ghost = { timerPk: timerPk(0), timerSk: '2026-01-01T00:00:00.000Z#default#INC-999999' };
  for (const Item of [
    { pk: 'T#default#BROKEN', sk: 'META' },
    {
      ...alertKey('default', { source: 'firstline.alert', integration: null, key: 'broken' }),
      number: 'BROKEN',
      recoveredAt: null,
    },
    { pk: 'T#default#GHOST', sk: 'GHOST', ...ghost },
  ])
    await documents.send(new PutCommand({ TableName: tables[0], Item }));
  client.destroy();
  await desk.putAlert({ key: 'broken', state: 'firing', title: 'Broken' });
  await desk.settle();
  if (LONG) await failForWantOfTheTable(desk);
  else for (let minute = 0; minute < 6; minute += 1) await desk.advance('PT1M');
  const queues = new Set((await desk.controls.deadLetters()).map(({ queue }) => queue));
  const expected = [
    ...['ingest-mail', 'notify', 'tell-affected', 'take-mail-feedback', 'publish-events', 'arm-timers'],
    ...['relate-incidents', 'project'],
    ...(LONG ? ['ingest-alert', 'sweep-timers'] : []),
  ];
  expect(expected.filter((name) => ![...queues].some((queue) => queue.includes(name)))).toEqual([]);
}
