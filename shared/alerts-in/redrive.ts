import type { Configuration } from '#domain/configuration/configuration.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import {
  type Failure,
  markRedriven,
  type Redrive,
  readUnparsed,
  type UnparsedAlert,
} from '#shared/store/alerts/unparsed-alerts.ts';
import { isTransient } from '#shared/store/table/transient.ts';
import { log } from '#shared/telemetry/log.ts';
import { findIntegration } from '#shared/use-cases/administration/find-integration.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { readEvent } from './read-event.ts';
import { reportEvent } from './report-event.ts';
import { LEFT_OUT, readAndReport, type Working } from './take-in.ts';

/** What reading it again came to. */
interface Outcome {
  readonly accepted: Redrive['accepted'];
  readonly failures: readonly Failure[];
}

/**
 * Reads an alert again that nobody could read, by the path it would take if it came now. Only what failed is reported, and
 * what is redriven already stays as it is, so that asking twice counts nothing twice.
 *
 * @throws DomainError not-found; HttpError unavailable when time is up
 */
export async function redrive(
  parts: DeskParts,
  context: RequestContext,
  id: string,
  mayGoOn: Working['mayGoOn'],
): Promise<UnparsedAlert> {
  const { tenant, actor, now } = context;
  const kept = await readUnparsed(parts.table, tenant, id);
  if (kept === null) throw new DomainError('not-found', { what: `unparsed alert ${id}` });
  const { alert, body } = kept;
  if (alert.failures.length === 0) return alert;
  const { document } = await parts.configurations.current(tenant);
  const { accepted, failures } =
    alert.integration === null
      ? await redriveEvent(parts, document, body, { tenant, now })
      : await redriveBody(parts, document, alert, body, { now, mayGoOn });
  const redriven: Redrive = { at: now, by: actor.id, accepted };
  await markRedriven(parts.table, alert, redriven, failures);
  return { ...alert, redriven, failures: [...failures] };
}

async function redriveBody(
  parts: DeskParts,
  configuration: Configuration,
  { tenant, integration: name, failures, delivery, lastAt }: UnparsedAlert,
  body: string,
  working: Working,
): Promise<Outcome> {
  const integration = findIntegration(configuration, name ?? '');
  if (integration === null) return unread([{ path: 'integration', message: `${name} is not configured any more` }]);
  const message = { tenant, integration, configuration, key: delivery, receivedAt: lastAt };
  // What the sender left out cannot be read again; whoever drives it again has seen the gap.
  const readable = failures.filter(({ errors }) => errors[0]?.path !== LEFT_OUT);
  const places = readable.flatMap(({ index }) => (index === null ? [] : [index]));
  const only = places.length === readable.length ? new Set(places) : undefined;
  const result = await readAndReport(parts, message, body, working, only);
  if ('errors' in result) return unread([...result.errors]);
  return {
    accepted: [...result.accepted],
    failures: result.failed.map(({ index, errors }) => ({ index, errors: [...errors] })),
  };
}

async function redriveEvent(
  parts: DeskParts,
  configuration: Configuration,
  body: string,
  { tenant, now }: { tenant: string; now: string },
): Promise<Outcome> {
  try {
    const read = readEvent(JSON.parse(body), configuration.alerts);
    if ('errors' in read) return unread([...read.errors]);
    if ('ignored' in read) return { accepted: [NOTHING_ASKED], failures: [] };
    const reported = await reportEvent(parts, read, { tenant, configuration, now });
    const accepted = reported.map((result, index) => ({ index, key: read.alerts[index]?.key ?? null, ...result }));
    return { accepted, failures: [] };
  } catch (error) {
    const causes = error instanceof AggregateError ? error.errors : [error];
    if (causes.some(isTransient)) throw error;
    // Recovery: it waits on, and does not keep those behind it from being read.
    log('ALERT_FAILED', { tenant }, error);
    return unread([{ path: '', message: 'the desk failed on it; the cause is in its log' }]);
  }
}

const NOTHING_ASKED = { index: 0, key: null, outcome: 'ignored', number: null };

function unread(errors: Failure['errors']): Outcome {
  return { accepted: [], failures: [{ index: null, errors }] };
}
