import { toIncoming } from '#domain/alerts/to-incoming.ts';
import type { Configuration } from '#domain/configuration/configuration.ts';
import { DomainError } from '#domain/errors.ts';
import type { SourceAlert } from '#events/in/define-source.ts';
import type { DeskParts } from '#shared/desk/desk-parts.ts';
import { type AlertOutcome, reportAlert } from '#shared/desk/report-alert.ts';
import { HttpError } from '#shared/http/http-error.ts';
import type { FieldError } from '#shared/http/validate.ts';
import { log } from '#shared/telemetry/log.ts';
import { deliveryOf } from './delivery-of.ts';
import type { Integration } from './find-integration.ts';
import { inTurns } from './in-turns.ts';
import type { ReadPart } from './read-webhook.ts';
import { isTransient } from './transient.ts';

/** Each waits for DynamoDB nearly all of its time; the client has fifty connections, and other requests share the table. */
const AT_ONCE = 16;

/** One body that has proved whose it is. */
export interface Message {
  readonly tenant: string;
  readonly integration: Integration;
  readonly configuration: Configuration;
  /** The sender's `Idempotency-Key`. */
  readonly key: string | null;
  /** ISO instant of its arrival. */
  readonly receivedAt: string;
}

/** What one alert of a body came to. */
export interface Accepted {
  readonly index: number;
  /** Null for one that asks for nothing. */
  readonly key: string | null;
  readonly outcome: AlertOutcome;
  /** The incident; null where there is none, or where it was not looked up. */
  readonly number: string | null;
}

/** What became of none, and why. */
export interface Failed {
  readonly index: number;
  readonly errors: readonly FieldError[];
}

export interface ReportedMessage {
  readonly accepted: readonly Accepted[];
  readonly failed: readonly Failed[];
}

interface Task {
  readonly part: ReadPart;
  readonly place: number;
  readonly alert: SourceAlert;
}

/**
 * Reports each alert of a body on its own: different keys at the same time, one key in the body's order.
 *
 * @param mayGoOn - whether there is time for one more
 * @throws HttpError unavailable when the sender must send again; what is done by then is recognised then
 */
export async function reportMessage(
  parts: DeskParts,
  message: Message,
  read: readonly ReadPart[],
  { now, mayGoOn }: { readonly now: string; readonly mayGoOn: () => boolean },
): Promise<ReportedMessage> {
  const tasks = read.flatMap((part) =>
    'alerts' in part.read ? part.read.alerts.map((alert, place): Task => ({ part, place, alert })) : [],
  );
  const accepted: Accepted[] = read.flatMap(nothingAsked);
  const failed: Failed[] = read.flatMap(({ index, read: how }) =>
    'errors' in how ? [{ index, errors: how.errors }] : [],
  );
  const byKey = [...Map.groupBy(tasks, ({ alert }) => alert.key).values()];
  const undone = await inTurns(byKey, { atOnce: AT_ONCE, mayGoOn }, async (task) => {
    const result = await report(parts, message, task, now);
    if ('outcome' in result) accepted.push(result);
    else failed.push(result);
  });
  if (undone > 0) throw new HttpError('unavailable', { reason: `${undone} alerts are left; send the same again` });
  return { accepted: inOrder(accepted), failed: inOrder(failed) };
}

function nothingAsked({ index, read }: ReadPart): Accepted[] {
  if (!('alerts' in read) || read.alerts.length > 0) return [];
  return [{ index, key: null, outcome: 'ignored', number: null }];
}

async function report(
  parts: DeskParts,
  message: Message,
  { part, place, alert }: Task,
  now: string,
): Promise<Accepted | Failed> {
  const { tenant, integration, configuration, key, receivedAt } = message;
  const { name, source } = integration;
  const delivery = deliveryOf({ integration: name, key, place: `${part.index}.${place}`, one: part.one }, alert);
  const actor = { kind: 'integration', id: name, staff: false } as const;
  try {
    const incoming = toIncoming(alert, { source, configuration, delivery, receivedAt, integration: name });
    const reported = await reportAlert(parts, { tenant, actor, now, id: delivery }, incoming);
    return { index: part.index, key: incoming.key, ...reported };
  } catch (error) {
    if (isTransient(error)) throw error;
    // Recovery: what the desk cannot take is kept whole and read again when its cause is gone; sending it again would not help.
    log('ALERT_FAILED', { tenant, source: source.id, delivery }, error);
    return { index: part.index, errors: reasonsOf(error) };
  }
}

function reasonsOf(error: unknown): readonly FieldError[] {
  if (!(error instanceof DomainError)) return [{ path: '', message: 'the desk failed on it; the cause is in its log' }];
  if (error.code === 'invalid') return (error as DomainError<'invalid'>).data.errors;
  return [{ path: '', message: `the desk refused it: ${error.code}` }];
}

function inOrder<Item extends { readonly index: number }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => a.index - b.index);
}
