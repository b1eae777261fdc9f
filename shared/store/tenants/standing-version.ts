import { CONFIGURATION, isDomainError } from '#domain/kernel/errors.ts';
import { type Unreadable, unreadable } from '#shared/store/table/unreadable.ts';

/** Versions of a configuration as they are stored. */
interface Versions {
  /** @throws DomainError unreadable */
  read(tenant: string, version: number): Promise<unknown>;
  isThere(tenant: string, version: number): Promise<boolean>;
}

/** Which version holds where the one that should cannot be read. */
interface Standing {
  /** The last one that can be read. @throws DomainError unreadable where no late one can */
  version(tenant: string, head: number | null): Promise<number>;
  /** What of it cannot be read, looked at anew; null where all can. */
  fault(tenant: string, head: number | null): Promise<Unreadable | null>;
}

/** What was found is looked for again after this: a repair shows in the next minute. */
const FOUND_FOR_MS = 60_000;
/** When so many late ones cannot be read it is the release that cannot: what comes waits in queues until another can. */
const MOST_PASSED_OVER = 10;

/** @param tell - is told of each fault, once a container while it is known */
export function standingVersions(
  versions: Versions,
  tell: (tenant: string, fault: Unreadable) => Promise<void>,
  nowMs = Date.now,
): Standing {
  const found = new Map<string, { readonly head: number | null; readonly version: number; readonly until: number }>();

  async function fault(tenant: string, head: number | null): Promise<Unreadable | null> {
    const what = head === null ? unreadable(CONFIGURATION, 'head', null) : await faultOf(versions, tenant, head);
    // Repaired: nobody waits for the minute to be over.
    if (what === null) found.delete(tenant);
    return what;
  }

  async function version(tenant: string, head: number | null): Promise<number> {
    const known = found.get(tenant);
    if (known?.head === head && nowMs() < known.until) return known.version;
    const what = await fault(tenant, head);
    if (head !== null && what === null) return head;
    if (what !== null) await tell(tenant, what);
    const isGap = head === null || !(await versions.isThere(tenant, head));
    const readable = await lastReadable(versions, tenant, isGap ? await lastThere(versions, tenant) : head - 1);
    found.set(tenant, { head, version: readable, until: nowMs() + FOUND_FOR_MS });
    return readable;
  }

  return { version, fault };
}

async function faultOf(versions: Versions, tenant: string, version: number): Promise<Unreadable | null> {
  try {
    await versions.read(tenant, version);
    return null;
  } catch (error) {
    // Recovery: an earlier version holds. What AWS fails on is no fault of what is stored.
    if (isDomainError(error, 'unreadable')) return error;
    throw error;
  }
}

/** Versions have no gaps and begin with 1, so doubling and halving finds the last; 0 where there is none. */
async function lastThere(versions: Versions, tenant: string): Promise<number> {
  let [there, gone] = [0, 1];
  while (await versions.isThere(tenant, gone)) [there, gone] = [gone, gone * 2];
  while (gone - there > 1) {
    const middle = Math.floor((there + gone) / 2);
    if (await versions.isThere(tenant, middle)) there = middle;
    else gone = middle;
  }
  return there;
}

async function lastReadable(versions: Versions, tenant: string, from: number): Promise<number> {
  for (let version = from; version > 0; version--) {
    const fault = await faultOf(versions, tenant, version);
    if (fault === null) return version;
    if (from - version >= MOST_PASSED_OVER) throw fault;
  }
  return 0;
}
