import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { type ChildDesk, startChild } from '#test/harness/desk/child-desk.ts';
import { DeskOnThisMachine } from '#test/harness/desk/desk-on-this-machine.ts';
import { InterruptedMails } from '#test/harness/faults/interrupted-mails.ts';
import { Random } from '#test/harness/random.ts';
import { subscribe } from '#test/harness/readers/subscribe.ts';

/** Each start takes seconds: one kill with every change, several now and then. */
const KILLS = process.env.FIRSTLINE_TEST_LONG === '1' ? 8 : 1;
const PEOPLE = 6;
/** What opening and paging may take where everything else runs too. */
const SLOWEST_PAGE_MS = 20_000;
const TIMEOUT_MS = (KILLS + 1) * 60_000;

const seed = Number(process.env.FIRSTLINE_TEST_SEED ?? Date.now() % 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'firstline-kill-pages-'));
let child: ChildDesk | undefined;

const desk = new DeskOnThisMachine(async () => {
  child = await startChild(folder, '2026-09-07T02:00:00.000Z');
  return child;
});

afterAll(async () => {
  await child?.kill();
  rmSync(folder, { recursive: true, force: true });
});

interface Somebody {
  readonly email: string;
  readonly phone: string;
}

const people: readonly Somebody[] = Array.from({ length: PEOPLE }, (_, index) => ({
  email: `p${index}@example.com`,
  phone: `+49151000000${index}0`,
}));

async function verified(keeper: ApiClient, { email, phone }: Somebody): Promise<void> {
  await keeper.request('PUT', `/people/${email}`, { name: email, groups: [] });
  const path = `/people/${email}/contacts`;
  await keeper.request('PUT', path, { phones: [{ number: phone }], rules: [{ via: 'sms', after: 'PT0S' }] });
  const code = /^\d{6}/.exec((await desk.controls.messages(phone)).at(-1)?.text ?? '')?.[0];
  expect((await keeper.post(`${path}/verify`, { number: phone, code })).status).toBe(200);
}

/** Opens records and pages people for them until the desk dies. @returns what was acknowledged: the record and who was paged */
async function pageAndDie(agent: ApiClient, random: Random): Promise<[number: string, who: Somebody][]> {
  const paged: [string, Somebody][] = [];
  let dying = false;
  const write = async (who: Somebody) => {
    while (!dying) {
      const { number } = await agent.open({ title: `For ${who.email}` });
      await agent.do(number, 'page', { whom: who.email });
      paged.push([number, who]);
    }
  };
  const writers = people.map((who) =>
    write(who).catch((error: unknown) => (dying ? undefined : Promise.reject(error))),
  );
  await sleep(random.between(300, 1200));
  // A slow machine may not have acknowledged a few by then: that kill would prove little.
  const patience = AbortSignal.timeout(SLOWEST_PAGE_MS);
  while (paged.length < PEOPLE / 2 && !patience.aborted) await sleep(50);
  dying = true;
  await child?.kill();
  await Promise.all(writers);
  return paged;
}

describe('given a desk that is killed while it pages people by text message', () => {
  it(`when it starts again, ${KILLS} times (seed ${seed}), then nobody is forgotten, and nobody paged more often than it died`, {
    timeout: TIMEOUT_MS,
  }, async () => {
    const random = new Random(seed);
    const paged: [string, Somebody][] = [];
    await desk.start();
    const keeper = await desk.as('process_owner', { email: 'keeper@example.com' });
    for (const one of people) await verified(keeper, one);
    for (let kill = 0; kill < KILLS; kill++) {
      if (kill > 0) await desk.start();
      paged.push(...(await pageAndDie(await desk.as('agent', { email: 'agent@example.com' }), random)));
    }
    await desk.start();
    const agent = await desk.as('agent', { email: 'agent@example.com' });
    // Turns are a minute apart, and five of them fill a quarter of an hour.
    for (let quarter = 0; quarter < 2 * (KILLS + 1); quarter++) await desk.advance('PT16M');
    expect(paged.length).toBeGreaterThanOrEqual(KILLS);
    const texts = new Map<string, string[]>();
    for (const { phone } of people)
      texts.set(
        phone,
        (await desk.controls.messages(phone)).map(({ text }) => text),
      );
    for (const [number, { email, phone }] of paged) {
      const told = (texts.get(phone) ?? []).filter((text) => text.includes(number) || /more$/.test(text));
      expect(told.length, `${number} for ${email}`).toBeGreaterThanOrEqual(1);
      const named = (texts.get(phone) ?? []).filter((text) => text.includes(number));
      expect(named.length, `${number} for ${email}`).toBeLessThanOrEqual(1 + KILLS);
      const attempts = (await agent.pages(`/incidents/${number}/pages`)) as { outcome: string }[];
      expect(
        attempts.map(({ outcome }) => outcome),
        number,
      ).toEqual(['sent']);
    }
    expect(await desk.controls.deadLetters()).toEqual([]);
    console.log(`${paged.length} pages, seed ${seed}`);
  });
});

const READERS = 200;

describe('given a desk that is killed while it tells many of an announcement', () => {
  it('when it starts again then nobody is forgotten, and nobody told twice whose mail was not under way', {
    timeout: TIMEOUT_MS,
  }, async () => {
    const readers = Array.from({ length: READERS }, (_, index) => `reader${index}@example.com`);
    const interrupted = new InterruptedMails();
    await subscribe(desk, readers);
    const manager = await desk.as('incident_manager', { email: 'manager@example.com' });
    const outage = { kind: 'outage', title: 'Down', body: 'We look for the cause.', services: [], audience: 'public' };
    const { number } = (await manager.post('/announcements', outage)).body as { number: string };
    const told = async () =>
      (await desk.controls.mail()).filter(({ subject }) => subject.includes(number)).map(({ to }) => to);
    const patience = AbortSignal.timeout(SLOWEST_PAGE_MS);
    let before = 0;
    while (before < READERS / 10 && !patience.aborted) before = (await told()).length;
    const died = Date.parse(await desk.controls.now());
    await child?.kill();
    await desk.start();
    await interrupted.note(desk, died + 1000);
    for (let minute = 0; minute < 8; minute++) await desk.advance('PT1M');
    const all = await told();
    for (const reader of readers) {
      const mails = all.filter((to) => to === reader).length;
      expect(mails, reader).toBeGreaterThanOrEqual(1);
      expect(mails, reader).toBeLessThanOrEqual(1 + interrupted.countOf(reader));
    }
    expect(await desk.controls.deadLetters()).toEqual([]);
    console.log(`killed after ${before} of ${READERS}`);
  });
});
