import { DomainError, isDomainError } from '#domain/kernel/errors.ts';
import { failure, refusal } from '#shared/http/refuse.ts';
import type { HttpResponse } from '#shared/http/response.ts';
import type { Arrived } from '#shared/middleware/arrived.ts';
import { isTransient } from '#shared/store/table/transient.ts';
import { log } from '#shared/telemetry/log.ts';
import type { HttpEvent } from './api/http-event.ts';

/** The answer to a request that was refused, or failed for a reason nobody listed: that alone is logged as an error. */
export function refuse(
  error: unknown,
  { routeKey: route, arrival: { id: requestId } }: HttpEvent & Arrived,
): HttpResponse {
  const passing = isTransient(error);
  const answer = refusal(passing ? new DomainError('busy', { reason: reasonOf(error) }) : error);
  if (answer) {
    const facts = { requestId, route, status: answer.statusCode };
    log(passing ? 'HTTP_BUSY' : 'HTTP_REFUSED', facts, passing ? error : undefined);
    return answer;
  }
  log('HTTP_FAILED', { requestId, route, status: 500 }, error);
  return failure(requestId);
}

function reasonOf(error: unknown): string {
  return isDomainError(error, 'busy') ? error.data.reason : 'The desk has no room for this now; send the same again';
}
