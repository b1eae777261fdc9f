import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { headState, sealHead } from '#shared/signing/head-seal.ts';
import type { Keyring } from '#shared/signing/keyring.ts';
import type { MetaItem } from '#shared/store/incidents/meta-item.ts';
import { log } from '#shared/telemetry/log.ts';

/**
 * Signs the head a command leaves. What was found forged is told and never signed: the old seal stays, which fits no head from
 * then on, so that no later command makes a forgery the desk's own.
 */
export async function nextSeal(keyring: Keyring, before: MetaItem | null, after: IncidentRecord): Promise<string> {
  if (before === null || headState(keyring, before.record, before.seal) !== 'forged') return sealHead(keyring, after);
  const { tenant, number, version } = before.record;
  await tellBroken({ tenant, number, version, reason: 'head' });
  return before.seal ?? '';
}

interface Broken {
  readonly tenant: string;
  readonly number: string;
  readonly version: number;
  /** What does not fit: the chain of entries, its signed head, or the snapshot. */
  readonly reason: 'chain' | 'head' | 'snapshot';
}

/** Tells that a journal is not as it was written. */
export async function tellBroken(facts: Broken): Promise<void> {
  log('JOURNAL_BROKEN', { ...facts });
  // Loaded when it is needed, which should be never: it costs milliseconds of a cold start.
  const { count } = await import('#shared/telemetry/metrics.ts');
  count('JournalsBroken');
}
