import type { IncomingAlert } from '#domain/alerts/incoming-alert.ts';
import { toIncoming } from '#domain/alerts/to-incoming.ts';
import type { Configuration } from '#domain/configuration/configuration.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { HttpError } from '#shared/http/http-error.ts';
import type { FieldError } from '#shared/http/validate.ts';
import { isTransient } from '#shared/store/table/transient.ts';
import { log } from '#shared/telemetry/log.ts';
import type { Integration } from '#shared/use-cases/administration/find-integration.ts';
import { type AlertOutcome, reportAlert } from '#shared/use-cases/alerts/report-alert.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { deliveryOf } from './delivery-of.ts';
import { inTurns } from './in-turns.ts';
import { doneBefore, longestFirst, patient } from './large-body.ts';
import { LookAhead } from './look-ahead.ts';
import type { ReadPart } from './read-webhook.ts';
import { reasonNotWanted } from './wanted-events.ts';

/** Each waits for DynamoDB nearly all of its time; the client has fifty connections, and other requests share the table. */
export const AT_ONCE = 16;

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

/** With how many alerts its sender says it left out. */
type ReadMessage = Message & { readonly leftOut: number };

/** What one alert of a body came to. */
export interface Accepted {
  readonly index: number;
  /** Null for one that asks for nothing. */
  readonly key: string | null;
  readonly outcome: AlertOutcome | 'test';
  /** The incident; null where there is none, or where it was not looked up. */
  readonly number: string | null;
}

/** What became of none, and why. */
export interface Failed {
  readonly index: number;
  readonly errors: readonly FieldError[];
}

/** Somebody tried the connection: it opens nothing. */
export const TESTED: Accepted = { index: 0, key: null, outcome: 'test', number: null };

export interface ReportedMessage {
  readonly accepted: readonly Accepted[];
  readonly failed: readonly Failed[];
}

interface Task {
  readonly index: number;
  readonly incoming: IncomingAlert;
}

/**
 * Reports each alert of a body on its own: different keys at the same time, one key in the body's order.
 *
 * @throws HttpError unavailable when the sender must send again; what is done by then is recognised then
 */
export async function reportMessage(
  parts: DeskParts,
  message: ReadMessage,
  read: readonly ReadPart[],
  { now, mayGoOn }: { readonly now: string; readonly mayGoOn: () => boolean },
): Promise<ReportedMessage> {
  const wanted = read.map((part) => withoutUnwanted(part, message.configuration));
  const prepared = wanted.flatMap((part) => prepare(message, part));
  const failed: Failed[] = prepared.filter((one) => 'errors' in one);
  const accepted: Accepted[] = wanted.flatMap(nothingAsked);
  const tasks = patient(prepared.filter((one) => 'incoming' in one));
  const done = await doneBefore(parts.table, message.tenant, tasks);
  accepted.push(...tasks.filter((task) => done.has(task)).map(repeated));
  const left = tasks.filter((task) => !done.has(task));
  const byKey = longestFirst(Map.groupBy(left, ({ incoming }) => incoming.key).values()).map(firingFirst);
  const messages = left.map(({ incoming }) => incoming);
  const ahead = await LookAhead.of(parts.table, message.tenant, messages);
  const undone = await inTurns(byKey, { atOnce: AT_ONCE, mayGoOn }, async (task) => {
    const result = await report(parts, message, task, { now, ahead });
    if ('outcome' in result) accepted.push(result);
    else failed.push(result);
  });
  if (undone > 0) throw new HttpError('unavailable', { reason: `${undone} alerts are left; send the same again` });
  return { accepted: inOrder(accepted), failed: inOrder(failed) };
}

/**
 * Of several members under a key that one body tells of, what fires goes before what is over, so that the key is not taken to be
 * over in between. Two messages about one member stay as they are.
 */
function firingFirst(tasks: readonly Task[]): readonly Task[] {
  const members = new Set(tasks.map(({ incoming }) => incoming.member));
  if (members.size < tasks.length) return tasks;
  const order = ({ incoming }: Task) => (incoming.state === 'firing' ? 0 : 1);
  return tasks.toSorted((a, b) => order(a) - order(b));
}

function repeated({ index, incoming }: Task): Accepted {
  return { index, key: incoming.key, outcome: 'repeated', number: null };
}

function prepare(message: ReadMessage, part: ReadPart): (Task | Failed)[] {
  const { index, one, read } = part;
  if ('errors' in read) return [{ index, errors: read.errors }];
  const { configuration, key, receivedAt, integration, leftOut } = message;
  const { name, source } = integration;
  const reception = { source, configuration, receivedAt, integration: name, leftOut };
  try {
    return read.alerts.map((alert, place) => {
      const known = deliveryOf({ integration: name, key, place: `${index}.${place}`, one }, alert);
      return { index, incoming: toIncoming(alert, { ...reception, ...known }) };
    });
  } catch (error) {
    return [failure(message, index, error)];
  }
}

/** An event of the bus that came by another door is wanted or not as it is there. */
function withoutUnwanted(part: ReadPart, { alerts }: Configuration): ReadPart {
  if ('errors' in part.read) return part;
  const wanted = part.read.alerts.filter(({ of }) => of === undefined || reasonNotWanted(of, alerts) === null);
  return { ...part, read: { alerts: wanted } };
}

function nothingAsked({ index, read }: ReadPart): Accepted[] {
  if (!('alerts' in read) || read.alerts.length > 0) return [];
  return [{ index, key: null, outcome: 'ignored', number: null }];
}

interface Reporting {
  readonly now: string;
  readonly ahead: LookAhead;
}

async function report(
  parts: DeskParts,
  message: Message,
  { index, incoming }: Task,
  { now, ahead }: Reporting,
): Promise<Accepted | Failed> {
  const { tenant, integration } = message;
  const actor = { kind: 'integration', id: integration.name, staff: false } as const;
  try {
    const reported = await reportAlert(
      parts,
      { tenant, actor, now, id: incoming.delivery },
      incoming,
      ahead.of(incoming),
    );
    ahead.learn(incoming, reported);
    return { index, key: incoming.key, ...reported };
  } catch (error) {
    if (isTransient(error)) throw error;
    return failure(message, index, error);
  }
}

/** Recovery: what the desk cannot take is kept whole and read again when its cause is gone; sending it again would not help. */
function failure({ tenant, integration }: Message, index: number, error: unknown): Failed {
  log('ALERT_FAILED', { tenant, source: integration.source.id }, error);
  return { index, errors: reasonsOf(error) };
}

function reasonsOf(error: unknown): readonly FieldError[] {
  if (!(error instanceof DomainError)) return [{ path: '', message: 'the desk failed on it; the cause is in its log' }];
  if (error.code === 'invalid') return (error as DomainError<'invalid'>).data.errors;
  return [{ path: '', message: `the desk refused it: ${error.code}` }];
}

function inOrder<Item extends { readonly index: number }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => a.index - b.index);
}
