import type * as z from 'zod';
import { chosen } from '#domain/kernel/chosen.ts';
import type { Arrival } from '#shared/http/arrival.ts';
import { isKnown } from '#shared/http/conditions.ts';
import { type HttpResponse, json, unchanged } from '#shared/http/response.ts';
import type { HttpEvent } from './api/http-event.ts';
import { readRequest, readRolesRequest } from './api/read-request.ts';
import type { AnswerFacts, Reply, Route, Scope } from './api/route.ts';
import type { Services } from './api/services.ts';
import { findRoute } from './find-route.ts';

/**
 * One request from arrival to answer: find its route, check and read it, call its use case, put the reply into HTTP.
 *
 * @throws whatever refuses it; `refuse` makes an answer of that
 */
export async function handleRequest(services: Services, event: HttpEvent, arrival: Arrival): Promise<HttpResponse> {
  const route = await findRoute(event);
  if (route.access !== 'roles') {
    return respond(route, event, await route.handle(readRequest(route, event, arrival), services), 'all');
  }
  const request = readRolesRequest(route, event, arrival, services.tenancy);
  return respond(route, event, await route.handle(request, services), request.scope);
}

/** Nothing goes out that the schema of the answer to this caller does not name. */
function respond({ answer, method }: Route, { headers }: HttpEvent, reply: Reply, scope: Scope): HttpResponse {
  if ('unchanged' in reply) return unchanged(reply.headers.etag);
  const tag = 'whole' in reply ? undefined : reply.headers?.etag;
  // Some routes see by less than the whole answer that it is known, and say so themselves.
  if (method === 'GET' && tag && isKnown(headers['if-none-match'] ?? null, tag))
    return unchanged(tag, kept(reply.headers));
  if (!('page' in reply)) {
    const body = answer.type === 'json' ? chosen(schemaFor(answer, scope), reply.body) : reply.body;
    return json(reply.status ?? answer.status, body, reply.headers);
  }
  const { page: body, status: statusCode, isBase64Encoded } = reply;
  return { statusCode, headers: { ...reply.headers }, body, ...(isBase64Encoded && { isBase64Encoded }) };
}

/** A cache goes on with what it has by what is said of it now (RFC 9110, 15.4.5). */
function kept(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => ['cache-control', 'vary'].includes(name)));
}

function schemaFor({ schema, own }: Extract<AnswerFacts, { type: 'json' }>, scope: Scope): z.ZodType {
  return scope === 'own' && own !== undefined ? own.schema : schema;
}
