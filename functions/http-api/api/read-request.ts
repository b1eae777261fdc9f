import { createHash } from 'node:crypto';
import { DomainError } from '#domain/kernel/errors.ts';
import type { Tenancy } from '#domain/kernel/tenant.ts';
import { byteLength } from '#events/terms/text.ts';
import type { Arrival } from '#shared/http/arrival.ts';
import { idempotencyKey, versionDemanded } from '#shared/http/conditions.ts';
import { formBody, jsonBody, lineBody } from '#shared/http/json-body.ts';
import { validated } from '#shared/http/validate.ts';
import type { Idempotency, RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { authorise } from './authorise.ts';
import { callerOf } from './caller.ts';
import type { HttpEvent } from './http-event.ts';
import type { PublicRequest, RolesRequest, RolesRoute, RouteFacts } from './route.ts';

/** Ids are parts of keys, and DynamoDB takes 1,024 bytes of a sort key: nothing of the desk is called so long. */
const LONGEST_PARAM_BYTES = 512;
/** Numbers are parts of keys: what cannot be one is not looked up. */
const NUMBER = /^[A-Z]{2,5}-\d{6,12}$/;

/** @throws DomainError forbidden, not-found, invalid; HttpError unauthenticated, too-large, unsupported-media-type */
export function readRolesRequest(
  route: RolesRoute,
  event: HttpEvent,
  arrival: Arrival,
  tenancy: Tenancy,
): RolesRequest {
  const caller = callerOf(event.requestContext.authorizer?.jwt?.claims, tenancy);
  const scope = authorise(route, caller);
  refuseLongIds(event);
  const request = readRequest(route, event, arrival);
  const { tenant, actor } = caller;
  const conditions = conditionsOf(route, event, request.body);
  return { ...request, scope, roles: caller.roles, context: { tenant, actor, ...arrival, ...conditions } };
}

export function readRequest(route: RouteFacts, event: HttpEvent, arrival: Arrival): PublicRequest {
  const params = paramsOf(event);
  const query = route.query && validated(route.query, queryOf(event));
  const acceptLanguage = event.headers['accept-language'] ?? null;
  const ifNoneMatch = event.headers['if-none-match'] ?? null;
  return { ...arrival, params, query, acceptLanguage, ifNoneMatch, body: bodyOf(route, event) };
}

/** What is named several times is a list; the gateway joins it by commas, which a name may have. */
function queryOf({ rawQueryString = '', queryStringParameters }: HttpEvent): Record<string, unknown> {
  const raw = new URLSearchParams(rawQueryString);
  const joined = Object.entries(queryStringParameters ?? {});
  return Object.fromEntries(
    joined.map(([name, value]) => {
      const values = raw.getAll(name);
      return [name, values.length > 1 ? values : value];
    }),
  );
}

/** What cannot be a key is not there. */
function refuseLongIds({ pathParameters }: HttpEvent): void {
  const long = Object.entries(pathParameters ?? {}).find(([, id]) => byteLength(id ?? '') > LONGEST_PARAM_BYTES);
  if (long !== undefined)
    throw new DomainError('not-found', { what: `${long[0]} of more than ${LONGEST_PARAM_BYTES} bytes` });
}

function paramsOf(event: HttpEvent): Record<string, string> {
  const pathParameters = event.pathParameters ?? {};
  const { number } = pathParameters;
  if (number !== undefined && !NUMBER.test(number)) throw new DomainError('not-found', { what: `record ${number}` });
  return Object.fromEntries(Object.entries(pathParameters).map(([name, value]) => [name, value ?? '']));
}

function bodyOf({ body }: RouteFacts, { headers, ...event }: HttpEvent): unknown {
  if (!body) return undefined;
  const raw = { body: event.body, isBase64Encoded: event.isBase64Encoded, contentType: headers['content-type'] };
  if (body.type === 'lines') return lineBody(raw, body.mostBytes);
  return validated(body.schema, body.type === 'form' ? formBody(raw, body.lists) : jsonBody(raw, body.mostBytes));
}

function conditionsOf(
  { changes }: RolesRoute,
  event: HttpEvent,
  body: unknown,
): Pick<RequestContext, 'expectedVersion' | 'idempotency'> {
  if (changes === 'nothing') return {};
  const idempotency = idempotencyOf(event, body);
  if (changes === 'new') return { idempotency };
  return { idempotency, expectedVersion: versionDemanded(event.headers['if-match']) };
}

/** The body counts as it was understood, so that another spacing is the same request. */
function idempotencyOf({ headers, rawPath, requestContext }: HttpEvent, body: unknown): Idempotency | undefined {
  const key = idempotencyKey(headers['idempotency-key']);
  if (key === undefined) return undefined;
  const request = JSON.stringify([requestContext.http.method, rawPath, body]);
  return { key, request: createHash('sha256').update(request).digest('hex') };
}
