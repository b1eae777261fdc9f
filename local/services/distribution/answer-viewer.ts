import { gzipSync } from 'node:zlib';
import type { Runtime } from '#local/runtime.ts';
import { afterEdge } from '#local/services/distribution/after-edge.ts';
import type { CacheRule } from '#local/services/distribution/cache-policy.ts';
import { cachedAnswers } from '#local/services/distribution/cached-answers.ts';
import type { Behaviour, Origin } from '#local/services/distribution/distribution-resources.ts';
import { edgeFunction } from '#local/services/distribution/edge-function.ts';
import { type GatewayAnswer, refusal } from '#local/services/http-api/answer.ts';
import type { GatewayRequest } from '#local/services/http-api/gateway-event.ts';
import type { Storage } from '#local/services/storage/service.ts';

export interface Origins {
  readonly runtime: Runtime;
  readonly storage: Storage;
  /** The gateway. */
  readonly api: (request: GatewayRequest) => Promise<GatewayAnswer>;
  readonly distributionArn: string;
}

/** CloudFront compresses what is between a thousand bytes and ten million, of types that are text. */
const SMALLEST_COMPRESSED = 1_000;
const COMPRESSED_TYPE = /^(text\/|application\/(json|javascript|manifest\+json|xml)|image\/svg)/;

/** @returns how a behaviour answers */
export function answering(origins: Origins, behaviour: Behaviour): (request: GatewayRequest) => Promise<GatewayAnswer> {
  const atEdge = behaviour.code === undefined ? undefined : edgeFunction(behaviour.code);
  const fetch = fetching(origins, behaviour);
  return async (request) => {
    if (!behaviour.methods.includes(request.method)) return withHeaders(behaviour, notAllowed(request.method));
    const found = atEdge === undefined ? request : afterEdge(atEdge, request);
    if ('status' in found) return withHeaders(behaviour, found);
    const answer = await fetch(found);
    return withHeaders(behaviour, behaviour.compress ? compressed(request, answer) : answer);
  };
}

/** Of the origin, or of what is kept of it. */
function fetching(origins: Origins, { origin, cache, forwarded }: Behaviour) {
  const fetch = async (request: GatewayRequest) => ask(origins, origin, sentOn(request, cache, forwarded));
  if (cache === undefined) return fetch;
  const { clock, changes, work } = origins.runtime;
  const cached = cachedAnswers({
    ...{ rule: cache, fetch, now: () => clock.now(), changes: () => changes.count() },
    background: (run) => work.background('distribution: renews what is stale', run),
  });
  return async (request: GatewayRequest) => unchangedFor(request, await cached(request));
}

/** The origin hears what the cache goes by, and what it is sent beside that. Its host is its own. */
function sentOn(request: GatewayRequest, cache: CacheRule | undefined, forwarded: readonly string[] | undefined) {
  if (forwarded === undefined) return request;
  const wanted = new Set(['host', ...forwarded, ...(cache?.headers ?? [])]);
  return { ...request, headers: request.headers.filter(([name]) => wanted.has(name.toLowerCase())) };
}

/** Whoever has a page that is kept is told so by the cache. */
function unchangedFor(request: GatewayRequest, answer: GatewayAnswer): GatewayAnswer {
  const { etag } = answer.headers;
  const known = headerOf(request, 'if-none-match')?.replaceAll('W/', '').split(/,\s*/);
  if (answer.status !== 200 || typeof etag !== 'string' || !known?.includes(etag)) return answer;
  return { ...answer, status: 304, body: Buffer.alloc(0) };
}

function ask(origins: Origins, origin: Origin, request: GatewayRequest): GatewayAnswer | Promise<GatewayAnswer> {
  switch (origin.kind) {
    case 'api':
      return origins.api(request);
    case 'bucket':
      return origin.trusted ? objectOf(origins, origin.bucket, request) : signedFor(origins, origin.bucket, request);
    default:
      return origin satisfies never;
  }
}

/** The distribution may read objects and list none, so S3 refuses what is not there. */
function objectOf({ storage, distributionArn }: Origins, bucket: string, request: GatewayRequest): GatewayAnswer {
  const key = decodeURIComponent(request.target.split('?')[0]?.slice(1) ?? '');
  const by = { kind: 'service', service: 'cloudfront.amazonaws.com', sourceArn: distributionArn } as const;
  const object = storage.read(bucket, key, by);
  if (object === undefined) return refusal(403, 'Access Denied', `There is no file ${key}.`);
  const { etag } = object;
  const headers = { ...object.headers, etag, 'last-modified': new Date(object.modifiedAt).toUTCString() };
  const known = headerOf(request, 'if-none-match')?.replaceAll('W/', '').split(/,\s*/);
  if (known?.includes(etag)) return { status: 304, headers, body: Buffer.alloc(0) };
  return { status: 200, headers, body: object.body };
}

/** Nobody signs for it on the way: the address carries a signature, or S3 refuses it. */
async function signedFor({ runtime }: Origins, bucket: string, request: GatewayRequest): Promise<GatewayAnswer> {
  const { method, target, body } = request;
  if (!new URLSearchParams(target.split('?')[1]).has('X-Amz-Signature'))
    return refusal(403, 'Access Denied', 'An upload needs the address it was given.');
  const headers = request.headers.filter(([name]) => PASSED_ON.test(name)).map(([name, value]) => [name, value]);
  const sent = body.length === 0 ? {} : { body: new Uint8Array(body) };
  const options = { method, headers: Object.fromEntries(headers), ...sent };
  const answer = await fetch(`${runtime.addresses.aws}/${bucket}${target}`, options);
  const type = answer.headers.get('content-type') ?? 'text/plain';
  return { status: answer.status, headers: { 'content-type': type }, body: Buffer.from(await answer.arrayBuffer()) };
}

const PASSED_ON = /^(content-type|content-disposition|if-none-match|x-amz-.+)$/i;

function compressed(request: GatewayRequest, answer: GatewayAnswer): GatewayAnswer {
  const wanted = /\bgzip\b/.test(headerOf(request, 'accept-encoding') ?? '');
  const type = String(answer.headers['content-type'] ?? '');
  if (!wanted || answer.body.length < SMALLEST_COMPRESSED || !COMPRESSED_TYPE.test(type)) return answer;
  const { etag } = answer.headers;
  // What is compressed on the way is no longer the same bytes.
  const weak: Record<string, string> = typeof etag === 'string' ? { etag: `W/${etag.replace('W/', '')}` } : {};
  const headers = { ...answer.headers, ...weak, 'content-encoding': 'gzip', vary: 'accept-encoding' };
  return { ...answer, headers, body: gzipSync(answer.body) };
}

function withHeaders({ headers }: Behaviour, answer: GatewayAnswer): GatewayAnswer {
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

function notAllowed(method: string): GatewayAnswer {
  return refusal(403, 'Forbidden', `The distribution does not take ${method} here.`);
}

function headerOf({ headers }: GatewayRequest, wanted: string): string | undefined {
  return headers.find(([name]) => name.toLowerCase() === wanted)?.[1];
}
