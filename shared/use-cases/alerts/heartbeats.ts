import { heartbeatAlert, lateAt } from '#domain/alerts/heartbeat.ts';
import { toIncoming } from '#domain/alerts/to-incoming.ts';
import type { Configuration } from '#domain/configuration/configuration.ts';
import { DomainError, isDomainError } from '#domain/kernel/errors.ts';
import { ALERT_SOURCE, alert as source } from '#events/in/bus/alert.ts';
import {
  type HeartbeatName,
  heartbeatPk,
  lookAgainAt,
  noteBeat,
  noteLate,
  readHeartbeat,
} from '#shared/store/alerts/heartbeats.ts';
import { log } from '#shared/telemetry/log.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { reportAlert } from './report-alert.ts';

/** What a heartbeat that was heard means (Semantics, rule 51). */
export interface Beaten {
  readonly name: string;
  readonly beatAt: string;
  /** When the next one is late. */
  readonly lateAt: string;
}

/**
 * Notes a beat. One that was told to be late has recovered, which is written before the beat is: whoever dies in between is asked again.
 *
 * @throws DomainError not-found for a name the configuration does not know, busy
 */
export async function beat(parts: DeskParts, of: HeartbeatName, now: string, tell = report): Promise<Beaten> {
  const { document } = await parts.configurations.current(of.tenant);
  const settings = settingsOf(document, of.name);
  if (settings === null) throw new DomainError('not-found', { what: `heartbeat ${of.name}` });
  if (await mayBeLate(parts, of)) await tell(parts, of, document, { state: 'resolved', at: now, now });
  const late = lateAt(now, settings);
  await noteBeat(parts.table, of, { beatAt: now, lateAt: late });
  return { name: of.name, beatAt: now, lateAt: late };
}

/** Of one that cannot be read nobody knows: a recovery that ends nothing does no harm, and the beat writes it anew. */
async function mayBeLate({ table }: DeskParts, of: HeartbeatName): Promise<boolean> {
  try {
    return (await readHeartbeat(table, heartbeatPk(of)))?.lateSince !== undefined;
  } catch (error) {
    if (!isDomainError(error, 'unreadable')) throw error;
    return true;
  }
}

const LOOKED_AT_AGAIN_MS = 3_600_000;

/**
 * Looks at a heartbeat whose time is over. One that cannot be read, or whose desk cannot, is told and looked at again an hour later.
 *
 * @returns whether it is late; not when it beat meanwhile, or nobody waits for it any more
 */
export async function soundHeartbeat(parts: DeskParts, pk: string, now: string): Promise<boolean> {
  try {
    return await sound(parts, pk, now);
  } catch (error) {
    // Recovery: it keeps no other from its turn, and the sweep does not fail each minute for what somebody has to repair.
    if (!isDomainError(error, 'unreadable')) throw error;
    const { number, part, reason } = error.data;
    log('RECORD_UNREADABLE', { number, reason: `${part}: ${reason}` }, error.cause);
    await lookAgainAt(parts.table, pk, new Date(Date.parse(now) + LOOKED_AT_AGAIN_MS).toISOString());
    return false;
  }
}

async function sound(parts: DeskParts, pk: string, now: string): Promise<boolean> {
  const known = await readHeartbeat(parts.table, pk);
  if (known === null || known.lateSince !== undefined) return false;
  const { tenant, name, beatAt } = known;
  const of = { tenant, name };
  const { document } = await parts.configurations.current(tenant);
  const settings = settingsOf(document, name);
  if (settings === null) {
    await noteLate(parts.table, pk, known, null);
    return false;
  }
  const at = lateAt(beatAt, settings);
  if (at > now) {
    // Its interval was made longer since.
    await noteBeat(parts.table, of, { beatAt, lateAt: at });
    return false;
  }
  await report(parts, of, document, { state: 'firing', at, now });
  if (await noteLate(parts.table, pk, known, at)) return true;
  // It beat while it was told, and found itself well.
  await report(parts, of, document, { state: 'resolved', at: now, now });
  return false;
}

function settingsOf({ heartbeats }: Configuration, name: string) {
  return Object.hasOwn(heartbeats, name) ? (heartbeats[name] ?? null) : null;
}

async function report(
  parts: DeskParts,
  { tenant, name }: HeartbeatName,
  configuration: Configuration,
  { state, at, now }: { readonly state: 'firing' | 'resolved'; readonly at: string; readonly now: string },
): Promise<void> {
  const settings = settingsOf(configuration, name);
  if (settings === null) return;
  // The same again, by another sweep or another try, is the same message.
  const delivery = `heartbeat ${name} ${state} ${at}`;
  const actor = { kind: 'integration', id: ALERT_SOURCE, staff: false } as const;
  const incoming = toIncoming(heartbeatAlert(name, settings, { state, at }), {
    ...{ source, configuration, delivery, receivedAt: now },
  });
  await reportAlert(parts, { tenant, actor, now, id: delivery }, incoming);
}
