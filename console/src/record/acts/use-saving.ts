import { useState } from 'react';
import { Refused } from '../../api/problem.ts';
import { type Incident, useRecordCache } from '../use-record.ts';
import { type Difference, differences } from './differences.ts';

/** What is sent with a command: whose state it was decided by. */
export interface Condition {
  readonly 'If-Match': string;
}

export type Send = (condition: Condition) => Promise<{ readonly data?: unknown }>;

export type Outcome =
  | { readonly answered: Incident }
  /** What changed in between, where that is something people look at: then it is for them to decide. */
  | { readonly stale: readonly Difference[] }
  | { readonly error: unknown };

const PRECONDITION_FAILED = 412;
/** A record that changes faster than this is decided by somebody who looks. */
const TRIES = 3;

/** Carries a command out on the record as the person saw it. What they could not have seen changes nothing for them. */
export function useSaving(number: string) {
  const { put, read, forget } = useRecordCache(number);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const save = async (seen: Incident, send: Send): Promise<Outcome> => {
    setBusy(true);
    setOutcome(null);
    // Recovery: what the desk refuses is shown where it was asked.
    const result = await attempt(seen, send, read).catch((error: unknown): Outcome => ({ error }));
    if ('answered' in result) {
      if (result.answered.number === number) put(result.answered);
      else await read();
      forget();
    }
    setOutcome(result);
    setBusy(false);
    return result;
  };
  const stale = outcome !== null && 'stale' in outcome ? outcome.stale : null;
  const error = outcome !== null && 'error' in outcome ? outcome.error : null;
  return { busy, stale, error, save };
}

async function attempt(seen: Incident, send: Send, read: () => Promise<Incident>): Promise<Outcome> {
  let base = seen;
  for (let left = TRIES; ; left -= 1) {
    try {
      const { data } = await send({ 'If-Match': `"${base.version}"` });
      return { answered: data as Incident };
    } catch (error) {
      if (!(error instanceof Refused) || error.status !== PRECONDITION_FAILED || left === 0) throw error;
      base = await read();
      const stale = differences(seen, base);
      if (stale.length > 0) return { stale };
    }
  }
}
