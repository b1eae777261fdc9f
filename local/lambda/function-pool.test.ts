import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FunctionPool } from '#local/lambda/function-pool.ts';

const CALL = { event: '{}', requestId: 'r', invokedArn: 'arn', timeoutMs: 1000 };
const IDLE_MS = 60_000;
const LAST_IDLE_MS = 600_000;

/** A worker that answers at once. */
function pool(most: number) {
  const workers: { alive: boolean }[] = [];
  const begin = () => {
    const worker = {
      alive: true,
      call: async () => ({ result: 'null' }),
      stop: async () => {
        worker.alive = false;
      },
    };
    workers.push(worker);
    return worker;
  };
  return { pool: new FunctionPool(begin, most), alive: () => workers.filter(({ alive }) => alive).length };
}

describe('given a function that was called several times at once', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('when there are more calls than workers then they wait their turn', async () => {
    const { pool: workers, alive } = pool(2);
    await Promise.all([1, 2, 3, 4].map(() => workers.call(CALL)));
    expect(alive()).toBe(2);
  });

  it('when whoever waits for a turn gives up then the call is never made, and the next one is', async () => {
    const made: string[] = [];
    const ends: (() => void)[] = [];
    const begin = () => ({
      alive: true,
      call: ({ requestId }: typeof CALL) => {
        made.push(requestId);
        return new Promise<{ result: string }>((resolve) => ends.push(() => resolve({ result: 'null' })));
      },
      stop: async () => undefined,
    });
    const workers = new FunctionPool(begin, 1);
    const gaveUp = new AbortController();
    const first = workers.call({ ...CALL, requestId: 'first' });
    const second = workers.call({ ...CALL, requestId: 'second' }, gaveUp.signal);
    const third = workers.call({ ...CALL, requestId: 'third' });
    gaveUp.abort();
    expect(await second).toMatchObject({ error: { errorType: 'TooManyRequestsException' } });
    ends.shift()?.();
    await first;
    await vi.waitFor(() => expect(made).toEqual(['first', 'third']));
    ends.shift()?.();
    expect(await third).toEqual({ result: 'null' });
  });

  it('when it is called on and on, one call at a time, then the others end', async () => {
    const { pool: workers, alive } = pool(4);
    await Promise.all([1, 2, 3, 4].map(() => workers.call(CALL)));
    for (let minute = 0; minute < 3; minute += 1) {
      await vi.advanceTimersByTimeAsync(IDLE_MS);
      await workers.call(CALL);
    }
    expect(alive()).toBe(1);
  });

  it('when nobody calls it for long then none is left, and a call starts one', async () => {
    const { pool: workers, alive } = pool(4);
    await Promise.all([1, 2, 3, 4].map(() => workers.call(CALL)));
    await vi.advanceTimersByTimeAsync(LAST_IDLE_MS - IDLE_MS);
    expect(alive()).toBe(1);
    await vi.advanceTimersByTimeAsync(2 * IDLE_MS);
    expect(alive()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    expect(await workers.call(CALL)).toEqual({ result: 'null' });
    expect(alive()).toBe(1);
  });

  it('when nobody calls it for a while then one worker is left', async () => {
    const { pool: workers, alive } = pool(4);
    await Promise.all([1, 2, 3, 4].map(() => workers.call(CALL)));
    expect(alive()).toBe(4);
    await vi.advanceTimersByTimeAsync(2 * IDLE_MS);
    expect(alive()).toBe(1);
    expect(await workers.call(CALL)).toEqual({ result: 'null' });
  });
});
