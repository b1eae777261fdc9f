import { type HeardNow, noteRefused, noteSeen } from '#shared/store/alerts/heard-integrations.ts';
import type { Table } from '#shared/store/table/table.ts';
import { log } from '#shared/telemetry/log.ts';

/**
 * When integrations were last heard of. A storm of calls is not a storm of writes: a container writes once a minute that one was
 * seen, and of refused calls ten a minute one by one, the others with the first of a later minute.
 */
export interface Calls {
  readonly seen: (heard: HeardNow, test: boolean) => Promise<void>;
  readonly refused: (heard: HeardNow) => Promise<void>;
}

const MINUTE_MS = 60_000;
const MOST_REFUSED = 10;

interface Minute {
  readonly since: number;
  readonly writes: number;
  /** Refused calls that were not written yet. */
  readonly waiting: number;
}

export function calls(table: Table): Calls {
  const seenAt = new Map<string, number>();
  const minutes = new Map<string, Minute>();
  return {
    seen: async (heard, test) => {
      const [id, now] = [idOf(heard), Date.parse(heard.now)];
      if (!test && isWithin(seenAt.get(id), now)) return;
      seenAt.set(id, now);
      await orTell(heard, () => noteSeen(table, heard, test));
    },
    refused: async (heard) => {
      const [id, now] = [idOf(heard), Date.parse(heard.now)];
      const known = minutes.get(id);
      const fresh = known !== undefined && isWithin(known.since, now);
      const { since, writes, waiting } = fresh ? known : { since: now, writes: 0, waiting: known?.waiting ?? 0 };
      const isTooMany = writes >= MOST_REFUSED;
      minutes.set(id, { since, writes: writes + (isTooMany ? 0 : 1), waiting: isTooMany ? waiting + 1 : 0 });
      if (!isTooMany) await orTell(heard, () => noteRefused(table, heard, waiting + 1));
    },
  };
}

function idOf({ tenant, name }: HeardNow): string {
  return `${tenant} ${name}`;
}

/** A clock that went back begins anew. */
function isWithin(since: number | undefined, now: number): boolean {
  return since !== undefined && now >= since && now - since < MINUTE_MS;
}

/** Recovery: the alert matters, and when it came stands on its record; that this is unknown is told. */
async function orTell({ tenant, name }: HeardNow, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    log('CALL_NOT_NOTED', { tenant, source: name }, error);
  }
}
