import type { Log, Work } from '#local/runtime.ts';

// A quiet desk settles in milliseconds. Whoever waits longer than this wants to know for what.
const SLOW_AFTER_MS = 15_000;

/** Counts what the desk has begun and not finished, so that "all is quiet" is a fact and not a guess. */
export function createWork(log: Log): Work {
  const unfinished = new Map<symbol, { what: string; done: Promise<void> }>();

  const track: Work['track'] = (what, promise) => {
    const key = Symbol(what);
    const forget = () => {
      unfinished.delete(key);
    };
    unfinished.set(key, { what, done: promise.then(forget, forget) });
    return promise;
  };

  const settled = async () => {
    const slow = setTimeout(() => {
      log.warn('desk', `still waiting for ${countedKinds([...unfinished.values()])}`);
    }, SLOW_AFTER_MS).unref();
    // What finishes may begin something new in a later turn of the event loop, so quiet means two quiet looks.
    for (let quiet = 0; quiet < 2; ) {
      await Promise.all([...unfinished.values()].map(({ done }) => done));
      await new Promise((next) => setImmediate(next));
      quiet = unfinished.size === 0 ? quiet + 1 : 0;
    }
    clearTimeout(slow);
  };

  return {
    track,
    settled,
    background: (what, run) => {
      track(what, run()).catch((error: unknown) => log.warn('desk', `${what} failed: ${messageOf(error)}`));
    },
  };
}

function countedKinds(items: readonly { what: string }[]): string {
  const kinds = Map.groupBy(items, ({ what }) => what);
  return [...kinds].map(([what, { length }]) => `${length} × ${what}`).join(', ');
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
