import { DomainError, isDomainError } from '#domain/kernel/errors.ts';
import { HttpError } from '#shared/http/http-error.ts';
import { failure, refusal } from '#shared/http/refuse.ts';
import { type HttpResponse, json } from '#shared/http/response.ts';
import { isTransient } from '#shared/store/table/transient.ts';
import { log } from '#shared/telemetry/log.ts';
import { count } from '#shared/telemetry/metrics.ts';
import type { Beaten } from '#shared/use-cases/alerts/heartbeats.ts';
import { ReplayedSignature } from './prove.ts';
import type { Received } from './receive.ts';

/** @returns 202 with what each alert came to, or 400 for a body nobody can read, which is kept all the same */
export function answered(received: Received): HttpResponse {
  const { tenant, source } = received;
  if ('confirmed' in received) return json(200, { confirmed: true });
  if ('unreadable' in received) {
    const { unreadable, id } = received;
    count('AlertsUnparsed');
    log('ALERT_UNREADABLE', { tenant, source, delivery: id });
    const invalid = new DomainError('invalid', { errors: [...unreadable] });
    const answer = refusal(invalid) ?? failure(id);
    return { ...answer, body: JSON.stringify({ ...JSON.parse(answer.body), id }) };
  }
  const { accepted, unparsed, leftOut } = received;
  const repeated = accepted.filter(({ outcome }) => outcome === 'repeated').length;
  const ignored = accepted.filter(({ outcome }) => outcome === 'ignored').length;
  const counts = {
    AlertsAccepted: accepted.length - repeated - ignored,
    AlertsRepeated: repeated,
    AlertsIgnored: ignored,
    AlertsUnparsed: unparsed.length + (leftOut?.count ?? 0),
  } as const;
  for (const [name, value] of Object.entries(counts)) if (value > 0) count(name as keyof typeof counts, value);
  const [{ id } = { id: '' }] = unparsed;
  if (id !== '') log('ALERT_UNREADABLE', { tenant, source, delivery: id, count: unparsed.length });
  if (leftOut !== null) log('ALERTS_LEFT_OUT', { tenant, source, delivery: leftOut.id, count: leftOut.count });
  log('ALERTS_RECEIVED', { tenant, source, count: accepted.length + unparsed.length });
  return json(202, { accepted, unparsed, ...(leftOut !== null && { leftOut }) });
}

/** When the next beat is late stands in a header, too, for what only looks at those. */
export function heard(beaten: Beaten): HttpResponse {
  const answer = json(200, beaten);
  return { ...answer, headers: { ...answer.headers, [LATE_HEADER]: beaten.lateAt } };
}

const LATE_HEADER = 'firstline-late-at';

interface Asked {
  readonly requestId: string;
  /** As the gateway writes it. */
  readonly route: string;
  /** Whether it brought alerts, or a beat. */
  readonly alerts: boolean;
}

/** Senders try again on 5xx alone: what passes by itself is 503, and what would fail again is told as it is. */
export function refused(error: unknown, { requestId, route, alerts }: Asked): HttpResponse {
  const known = isTransient(error)
    ? new HttpError('unavailable', { reason: reasonOf(error) }, { cause: error })
    : error;
  const answer = refusal(known);
  const reason = reasonFor(known);
  if (alerts) count('AlertsRefused', 1, { reason });
  if (answer === null) {
    log('HTTP_FAILED', { requestId, route, status: 500 }, error);
    return failure(requestId);
  }
  const status = answer.statusCode;
  log(alerts ? 'ALERTS_REFUSED' : 'CHAT_REFUSED', { requestId, reason, status }, status === 503 ? error : undefined);
  return answer;
}

/** Few and fixed: each is a metric of its own. */
function reasonFor(error: unknown): string {
  if (error instanceof ReplayedSignature) return 'replayed';
  return error instanceof HttpError || error instanceof DomainError ? error.code : 'failed';
}

function reasonOf(error: unknown): string {
  return isDomainError(error, 'busy') ? error.data.reason : 'The desk cannot write it down now; send the same again';
}
