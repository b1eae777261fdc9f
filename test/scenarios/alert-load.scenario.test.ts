import { describe, expect, it } from 'vitest';
import { deskForThisFile } from '#test/harness/desk/desk-for-this-file.ts';
import { secondsAfter } from '#test/harness/instants.ts';
import { Random } from '#test/harness/random.ts';
import { type Received, sender } from '#test/harness/touch/webhooks.ts';

const LONG = process.env.FIRSTLINE_TEST_LONG !== undefined;
const ALERTS = LONG ? 10_000 : 150;
const KEYS = LONG ? 100 : 10;
const SENDERS = 50;
/** One message in ten is delivered twice. */
const DUPLICATES = ALERTS / 10;
/** Many times what it takes on an idle machine of two cores. */
const TIMEOUT_MS = LONG ? 1_800_000 : 240_000;

const desk = deskForThisFile();

interface Message {
  readonly key: string;
  readonly id: string;
  readonly at: string;
}

/** Every key has as many, each at a second of its own; mixed, with duplicates among them. */
function messages(random: Random, now: string): Message[] {
  const fresh = Array.from({ length: ALERTS - DUPLICATES }, (_, n) => ({
    ...{ key: `service-${n % KEYS}`, id: `m-${n}` },
    at: secondsAfter(now, n - ALERTS),
  }));
  return shuffled([...fresh, ...shuffled(fresh, random).slice(0, DUPLICATES)], random);
}

function shuffled<T>(all: readonly T[], random: Random): T[] {
  const places = all.map((one) => ({ one, place: random.next() }));
  return places.sort((a, b) => a.place - b.place).map(({ one }) => one);
}

describe(`given ${ALERTS} alerts over ${KEYS} keys from ${SENDERS} senders at once, a tenth of them twice, in any order`, () => {
  it(
    'then each key is one incident, and its count, first and last are exact',
    async () => {
      const admin = await desk.as('admin');
      const { sendUntilTaken } = await sender(desk, admin, 'generic');
      const all = messages(new Random(7), await desk.controls.now());
      const post = ({ key, id, at }: Message) =>
        sendUntilTaken({ key, id, at, state: 'firing', severity: 'low', title: key, items: [`host-${key}`] });

      const answers: Received[] = [];
      let unanswered = 0;
      const queue = [...all];
      let slowest = 0;
      const began = performance.now();
      const work = async () => {
        for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
          const sent = performance.now();
          const { received, sent: times } = await post(next);
          answers.push(received);
          unanswered += times - 1;
          slowest = Math.max(slowest, performance.now() - sent);
        }
      };
      await Promise.all(Array.from({ length: SENDERS }, work));
      const took = performance.now() - began;
      await desk.settle();
      console.info(
        `${ALERTS} alerts in ${Math.round(took)} ms, ${Math.round(ALERTS / (took / 1000))} a second, the slowest in ${Math.round(slowest)} ms`,
      );

      const outcomes = answers.flatMap(({ accepted }) => accepted.map(({ outcome }) => outcome));
      const count = (...some: string[]) => outcomes.filter((outcome) => some.includes(outcome)).length;
      expect(count('opened', 'counted', 'repeated')).toBe(ALERTS);
      // What was done though its sender was not told is a repetition when it is sent again.
      expectUpTo(KEYS, unanswered, count('opened'));
      expectUpTo(ALERTS - DUPLICATES, unanswered, count('opened', 'counted'));

      const incidents = await admin.list('limit=100');
      const told = incidents.map(({ alert, parent }) => [
        alert?.key,
        alert?.occurrences,
        alert?.firstAt,
        alert?.lastAt,
        parent,
      ]);
      expect(told.sort()).toEqual(expected(all).sort());
    },
    TIMEOUT_MS,
  );
});

function expectUpTo(most: number, missing: number, value: number): void {
  expect(value).toBeLessThanOrEqual(most);
  expect(value).toBeGreaterThanOrEqual(most - missing);
}

function expected(all: readonly Message[]) {
  return [...Map.groupBy(all, ({ key }) => key)].map(([key, some]) => {
    const instants = some.map(({ at }) => at).sort();
    return [key, new Set(some.map(({ id }) => id)).size, instants[0], instants.at(-1), null];
  });
}
