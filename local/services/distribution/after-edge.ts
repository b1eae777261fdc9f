import type { EdgeAnswer, edgeFunction } from '#local/services/distribution/edge-function.ts';
import type { GatewayAnswer } from '#local/services/http-api/answer.ts';
import { type GatewayRequest, splitTarget } from '#local/services/http-api/gateway-event.ts';

/** What the function at the edge makes of a request: an answer of its own, or the request as it goes on. */
export function afterEdge(
  run: ReturnType<typeof edgeFunction>,
  request: GatewayRequest,
): GatewayRequest | GatewayAnswer {
  const { rawQuery } = splitTarget(request.target);
  const [uri = '/'] = request.target.split('?');
  const before = Object.fromEntries(request.headers.map(([name, value]) => [name.toLowerCase(), value]));
  const asked = Object.fromEntries(new URLSearchParams(rawQuery));
  const found = run({ method: request.method, uri, query: asked, headers: before });
  if ('statusCode' in found) return redirected(found);
  const changed = Object.entries(found.headers).filter(([name, value]) => before[name] !== value);
  const gone = Object.keys(before).filter((name) => !(name in found.headers));
  const isKept = (name: string) => !gone.includes(name) && !changed.some(([other]) => other === name);
  // What the function leaves alone goes on as it was written.
  const query = sameQuery(asked, found.query) ? rawQuery : new URLSearchParams(found.query).toString();
  const headers = [...request.headers.filter(([name]) => isKept(name.toLowerCase())), ...changed];
  return { ...request, target: query === '' ? found.uri : `${found.uri}?${query}`, headers };
}

function sameQuery(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function redirected({ statusCode, headers }: Extract<EdgeAnswer, { statusCode: number }>): GatewayAnswer {
  const values = Object.entries(headers).map(([name, { value }]) => [name, value]);
  return { status: statusCode, headers: Object.fromEntries(values), body: Buffer.alloc(0) };
}
