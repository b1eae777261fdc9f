import { chosen } from '#domain/kernel/chosen.ts';
import { DomainError, isDomainError } from '#domain/kernel/errors.ts';
import { failure, refusal } from '#shared/http/refuse.ts';
import { type HttpResponse, json } from '#shared/http/response.ts';
import { isTransient } from '#shared/store/table/transient.ts';
import { log } from '#shared/telemetry/log.ts';
import type { Arrival, HttpEvent } from './api/http-event.ts';
import { readRequest, readRolesRequest } from './api/read-request.ts';
import type { Reply, Route, ServedRoute } from './api/route.ts';
import type { Services } from './api/services.ts';
import { findRoute } from './find-route.ts';

/** One request from arrival to answer: find its route, check and read it, call its use case, put the reply into HTTP. */
export async function handleRequest(services: Services, event: HttpEvent, arrival: Arrival): Promise<HttpResponse> {
  try {
    const route = findRoute(event);
    return respond(route, await call(route, services, event, arrival));
  } catch (error) {
    return refuse(error, event.routeKey, arrival.id);
  }
}

function call(route: ServedRoute, services: Services, event: HttpEvent, arrival: Arrival): Promise<Reply> {
  if (route.access === 'roles')
    return route.handle(readRolesRequest(route, event, arrival, services.tenancy), services);
  return route.handle(readRequest(route, event, arrival), services);
}

/** Nothing goes out that the answer's schema does not name. */
function respond({ answer }: Route, reply: Reply): HttpResponse {
  if (!('page' in reply)) {
    const body = answer.type === 'json' ? chosen(answer.schema, reply.body) : reply.body;
    return json(reply.status ?? answer.status, body, reply.headers);
  }
  return { statusCode: reply.status, headers: { ...reply.headers }, body: reply.page };
}

function refuse(error: unknown, route: string, requestId: string): HttpResponse {
  const passing = isTransient(error);
  const answer = refusal(passing ? new DomainError('busy', { reason: reasonOf(error) }) : error);
  if (answer) {
    log(
      passing ? 'HTTP_BUSY' : 'HTTP_REFUSED',
      { requestId, route, status: answer.statusCode },
      passing ? error : undefined,
    );
    return answer;
  }
  log('HTTP_FAILED', { requestId, route, status: 500 }, error);
  return failure(requestId);
}

function reasonOf(error: unknown): string {
  return isDomainError(error, 'busy') ? error.data.reason : 'The desk has no room for this now; send the same again';
}
