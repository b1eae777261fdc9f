import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { WireError } from '#local/core/wire-error.ts';
import type { Principal, Runtime } from '#local/runtime.ts';
import {
  FUNCTION_FAILED,
  functionAnswer,
  type GatewayAnswer,
  refusal,
  TOO_LATE,
} from '#local/services/http-api/answer.ts';
import type { GatewayApi, Route } from '#local/services/http-api/api-resources.ts';
import { authorize } from '#local/services/http-api/authorize.ts';
import { type GatewayRequest, gatewayEvent, splitTarget } from '#local/services/http-api/gateway-event.ts';
import { matchRoute } from '#local/services/http-api/route-match.ts';
import type { UserPool } from '#local/services/user-pool/user-pool.ts';

export interface GatewayContext {
  readonly runtime: Runtime;
  readonly api: GatewayApi;
  readonly users: UserPool;
}

/** What the gateway does with a request: find the route, check the token, call the function, answer. */
export async function answerRequest(context: GatewayContext, request: GatewayRequest): Promise<GatewayAnswer> {
  const { runtime, api, users } = context;
  const match = matchRoute(api.routes, request.method, splitTarget(request.target).path);
  if (match === undefined) return refusal(404, 'Not Found', 'There is nothing at this address.');
  const { route, parameters } = match;
  const header = request.headers.find(([name]) => name.toLowerCase() === 'authorization')?.[1];
  const authorized = route.audience === undefined ? undefined : await authorize(users, route.audience, header);
  if (authorized !== undefined && 'refused' in authorized) return authorized.refused;
  const event = gatewayEvent(request, {
    apiId: api.id,
    accountId: runtime.accountId,
    requestId: randomUUID(),
    now: runtime.clock.now(),
    routeKey: route.routeKey.key,
    parameters,
    claims: authorized?.claims,
  });
  return callFunction(context, route, event);
}

async function callFunction({ runtime, api }: GatewayContext, route: Route, event: unknown): Promise<GatewayAnswer> {
  const timer = new AbortController();
  const gaveUp = new AbortController();
  try {
    const tooLate = delay(route.timeoutMs, 'too late' as const, { signal: timer.signal, ref: false });
    const result = await Promise.race([
      runtime.lambda.invoke(route.functionArn, event, principalOf(runtime, api, route), gaveUp.signal),
      tooLate,
    ]);
    if (result !== 'too late') return functionAnswer(result);
    gaveUp.abort();
    return TOO_LATE;
  } catch (error) {
    // Recovery: a function the gateway may not call, or that cannot start, is a 500 to the client; the operator reads why.
    if (!(error instanceof WireError)) throw error;
    runtime.log.warn('http-api', `${route.routeKey.key}: ${error.code}: ${error.message}`);
    return error.code === 'RequestTooLargeException'
      ? refusal(413, 'Request Entity Too Large', error.message)
      : FUNCTION_FAILED;
  } finally {
    timer.abort();
  }
}

function principalOf({ region, accountId }: Runtime, api: GatewayApi, route: Route): Principal {
  const resource = route.routeKey.key.replace(' ', '');
  const [method = '', path = ''] = route.routeKey.key.split(' ');
  const place = path === '' ? resource : `${method === 'ANY' ? '*' : method}${path}`;
  return {
    kind: 'service',
    service: 'apigateway.amazonaws.com',
    sourceArn: `arn:aws:execute-api:${region}:${accountId}:${api.id}/$default/${place}`,
  };
}
