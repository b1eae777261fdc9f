import { describe, expect, it } from 'vitest';
import type { InvokeResult } from '#local/runtime.ts';
import { deliver } from '#local/streams/deliver.ts';

interface Settings {
  bisect?: boolean;
  reportsItems?: boolean;
  retries?: number;
}

/** A function that answers by a rule, and what became of each record. */
async function run(
  records: string[],
  answer: (records: readonly string[], call: number) => InvokeResult,
  settings: Settings = {},
) {
  const story = { calls: [] as string[], done: [] as string[], givenUp: [] as string[] };
  await deliver(records, {
    bisect: false,
    reportsItems: false,
    retries: 1,
    ...settings,
    sequenceNumberOf: (record) => record,
    invoke: async (batch) => {
      story.calls.push(batch.join(''));
      return answer(batch, story.calls.length);
    },
    done: (record) => story.done.push(record),
    giveUp: async (batch) => {
      story.givenUp.push(...batch);
    },
    pause: async () => undefined,
  });
  return story;
}

const OK: InvokeResult = { payload: null };
const FAILED: InvokeResult = { payload: {}, functionError: 'Unhandled' };
const failsOn = (bad: string) => (batch: readonly string[]) => (batch.includes(bad) ? FAILED : OK);
const reports = (...items: string[]): InvokeResult => ({
  payload: { batchItemFailures: items.map((itemIdentifier) => ({ itemIdentifier })) },
});

describe('given a batch of stream records', () => {
  it('then one call does it and the last record is the checkpoint', async () => {
    expect(await run(['a', 'b'], () => OK)).toEqual({ calls: ['ab'], done: ['b'], givenUp: [] });
  });

  it('then a batch that fails once is tried again whole', async () => {
    const story = await run(['a', 'b'], (_, call) => (call === 1 ? FAILED : OK));
    expect(story).toEqual({ calls: ['ab', 'ab'], done: ['b'], givenUp: [] });
  });

  it('then a batch that keeps failing is given up after its retries and the shard goes on', async () => {
    const story = await run(['a', 'b'], () => FAILED, { retries: 2 });
    expect(story).toEqual({ calls: ['ab', 'ab', 'ab'], done: ['b'], givenUp: ['a', 'b'] });
  });

  it('then bisecting gives up the bad record alone, in order', async () => {
    const story = await run(['a', 'b', 'c', 'd'], failsOn('c'), { bisect: true, retries: 1 });
    expect(story.calls).toEqual(['abcd', 'ab', 'cd', 'c', 'c', 'd']);
    expect(story).toMatchObject({ done: ['b', 'c', 'd'], givenUp: ['c'] });
  });

  it('then reported items are tried again from the first failed one', async () => {
    const story = await run(['a', 'b', 'c'], (_, call) => (call === 1 ? reports('c', 'b') : reports()), {
      reportsItems: true,
    });
    expect(story).toEqual({ calls: ['abc', 'bc'], done: ['a', 'c'], givenUp: [] });
  });

  it('then with bisecting, too, a reported item is not told from those behind it: it takes them along', async () => {
    const answer = (batch: readonly string[]) => (batch.includes('b') ? reports('b') : reports());
    const story = await run(['a', 'b', 'c', 'd'], answer, { bisect: true, reportsItems: true, retries: 1 });
    expect(story).toEqual({ calls: ['abcd', 'bcd'], done: ['a', 'd'], givenUp: ['b', 'c', 'd'] });
  });

  it('then a call that fails is halved although items are reported otherwise', async () => {
    const answer = (batch: readonly string[]) => (batch.includes('c') ? FAILED : reports());
    const story = await run(['a', 'b', 'c', 'd'], answer, { bisect: true, reportsItems: true, retries: 1 });
    expect(story).toMatchObject({ calls: ['abcd', 'ab', 'cd', 'c', 'c', 'd'], givenUp: ['c'] });
  });

  it('then an item that is not of the batch fails all of it', async () => {
    const story = await run(['a'], () => reports('z'), { reportsItems: true, retries: 0 });
    expect(story.givenUp).toEqual(['a']);
  });

  it('then an answer nobody can read fails all of it', async () => {
    const story = await run(['a'], () => ({ payload: 'fine' }), { reportsItems: true, retries: 0 });
    expect(story.givenUp).toEqual(['a']);
  });
});
