import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import type { ApiClient } from '#test/harness/desk/api-client.ts';
import { type ChildDesk, startChild } from '#test/harness/desk/child-desk.ts';
import { DeskOnThisMachine } from '#test/harness/desk/desk-on-this-machine.ts';
import { Ledger } from '#test/harness/desk/ledger.ts';
import { InterruptedMails } from '#test/harness/faults/interrupted-mails.ts';
import { Random } from '#test/harness/random.ts';

const LONG = process.env.FIRSTLINE_TEST_LONG === '1';
const ROUNDS = LONG ? 100 : 2;
const WRITERS = 5;
const LONGEST_LIFE_MS = 500;
/** A start alone has taken half a minute where others used the machine. */
const TIMEOUT_MS = ROUNDS * 45_000;

const seed = Number(process.env.FIRSTLINE_TEST_SEED ?? Date.now() % 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'firstline-kill-'));
const interrupted = new InterruptedMails();
let child: ChildDesk | undefined;

const desk = new DeskOnThisMachine(async () => {
  child = await startChild(folder, '2026-09-07T09:00:00.000Z');
  return child;
});

afterAll(async () => {
  await child?.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** Several write at once until the desk dies under their hands. @returns when, or a little later */
async function liveAndDie(random: Random, ledger: Ledger, agent: ApiClient): Promise<number> {
  let dying = false;
  const writer = async () => {
    while (!dying) await ledger.ask(desk, agent).catch((error: unknown) => failUnless(dying, error));
  };
  const began = Date.now();
  const now = Date.parse(await desk.controls.now());
  const writers = Array.from({ length: WRITERS }, writer);
  await sleep(random.between(20, LONGEST_LIFE_MS));
  dying = true;
  await child?.kill();
  const died = now + Date.now() - began;
  await Promise.all(writers);
  return died;
}

function failUnless(dying: boolean, error: unknown): void {
  if (!dying) throw error;
}

/** Every event is a journal entry, and every journal entry an event; a redelivery carries the same id. */
async function checkEvents(agent: ApiClient, numbers: readonly string[]): Promise<void> {
  // People of the shipped desk are told of as well; this is about records.
  const published = (await desk.controls.events()).filter((event) => event['detail-type'].startsWith('incident.'));
  const ids = new Set(published.map(({ detail }) => detail.id));
  const versions = new Set(published.map(({ detail }) => `${detail.number} ${detail.version}`));
  expect(ids.size).toBe(versions.size);
  for (const number of numbers) for (const { id } of await agent.timeline(number)) expect(ids, number).toContain(id);
}

/** Everybody who reported something was told that it arrived: once, or once more for each time the desk died over that mail. */
async function checkAcknowledgements(requesters: readonly string[], found: (requester: string) => Promise<boolean>) {
  const mails = await desk.controls.mail();
  for (const requester of requesters) {
    const own = mails.filter(({ to, text }) => to === requester && text.includes('received your report'));
    if (own.length === 0) expect(await found(requester), requester).toBe(false);
    const instants = JSON.stringify(own.map((mail) => mail.at));
    expect(own.length, `${requester} ${instants}`).toBeLessThanOrEqual(1 + interrupted.countOf(requester));
  }
}

describe('given a desk that is killed while people, mails and alarms write to it', () => {
  it(`when it starts again, ${ROUNDS} times (seed ${seed}), then nothing acknowledged is missing and nothing is there twice`, {
    timeout: TIMEOUT_MS,
  }, async () => {
    const random = new Random(seed);
    const ledger = new Ledger(random);
    let died = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      await desk.start();
      await interrupted.note(desk, died);
      const agent = await desk.as('agent', { email: 'lin@example.com' });
      await ledger.askAgain(desk, agent);
      died = await liveAndDie(random, ledger, agent);
    }
    await desk.start();
    await interrupted.note(desk, died);
    const agent = await desk.as('agent', { email: 'lin@example.com' });
    await ledger.askAgain(desk, agent);
    await desk.advance('PT5M');
    await ledger.check(agent);

    const all = (await agent.list('limit=100')).map(({ number }) => number);
    expect(all).toEqual(expect.arrayContaining([...new Set(ledger.numbers)]));
    for (const number of all) {
      expect((await agent.request('GET', `/incidents/${number}/verification`)).body).toMatchObject({ intact: true });
      const versions = (await agent.timeline(number)).map(({ version }) => version);
      expect(versions).toEqual(versions.map((_, index) => index + 1));
    }
    await checkEvents(agent, all);
    await checkAcknowledgements(ledger.requesters, async (who) => (await agent.list(`requester=${who}`)).length > 0);
    expect(await desk.controls.deadLetters()).toEqual([]);
    console.log(`${ledger.requesters.length} reports, ${all.length} records, seed ${seed}`);
  });

  it('when time goes on then every timer of every record fires, and no sweep has to look for one', {
    timeout: TIMEOUT_MS,
  }, async () => {
    const agent = await desk.as('agent', { email: 'lin@example.com' });
    await desk.advance('PT5H');
    const now = await desk.controls.now();
    const all = await agent.list('limit=100');
    const due = all
      .flatMap(({ number, clocks }) => clocks.map((clock) => ({ number, ...clock })))
      .filter(({ dueAt }) => (dueAt ?? '') <= now);
    expect(due.length).toBeGreaterThanOrEqual(all.length);
    for (const { number, state, dueAt, breachedAt } of due)
      expect({ number, state, breachedAt }).toEqual({ number, state: 'missed', breachedAt: dueAt });
    const lines = (await desk.controls.logs()).map(({ text }) => text);
    expect(lines.filter((text) => text.includes('SWEEP_FOUND'))).toEqual([]);
    expect(await desk.controls.deadLetters()).toEqual([]);
  });

  it('when it is told to stop then it does so within five seconds', async () => {
    const began = performance.now();
    await child?.stop();
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
