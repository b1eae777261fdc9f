import type { JWTPayload } from 'jose';

/** A request as it reached the gateway. */
export interface GatewayRequest {
  readonly method: string;
  /** Path and query as sent. */
  readonly target: string;
  /** Names and values as sent, in order, repeated names included. */
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;
  readonly sourceIp: string;
}

export interface GatewayCall {
  readonly apiId: string;
  readonly accountId: string;
  readonly requestId: string;
  readonly now: number;
  readonly routeKey: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly claims: JWTPayload | undefined;
}

/** The event of payload format 2.0. */
export function gatewayEvent(request: GatewayRequest, call: GatewayCall) {
  const { path, rawQuery } = splitTarget(request.target);
  const headers = joinedHeaders(request);
  const cookies = cookiesOf(request);
  const query = queryParameters(rawQuery);
  return {
    version: '2.0',
    routeKey: call.routeKey,
    rawPath: path,
    rawQueryString: rawQuery,
    ...(cookies.length > 0 && { cookies }),
    headers,
    ...(Object.keys(query).length > 0 && { queryStringParameters: query }),
    ...(Object.keys(call.parameters).length > 0 && { pathParameters: call.parameters }),
    requestContext: requestContext(request, call, path, headers),
    ...bodyPart(request.body, headers['content-type']),
  };
}

/** The gateway hands the path on decoded. A path that does not decode is taken as it is. */
export function splitTarget(target: string): { readonly path: string; readonly rawQuery: string } {
  const [rawPath = '/', ...rest] = target.split('?');
  return { path: decoded(rawPath), rawQuery: rest.join('?') };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // Recovery: a stray per cent sign is no reason to refuse; the route will not match, or the function decides.
    return path;
  }
}

function joinedHeaders(request: GatewayRequest): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of request.headers) {
    const key = name.toLowerCase();
    if (key === 'cookie') continue;
    headers[key] = headers[key] === undefined ? value : `${headers[key]},${value}`;
  }
  const host = headers.host ?? '';
  return {
    ...headers,
    'x-forwarded-for': request.sourceIp,
    'x-forwarded-port': host.split(':')[1] ?? '80',
    'x-forwarded-proto': 'http',
  };
}

function cookiesOf(request: GatewayRequest): readonly string[] {
  return request.headers
    .filter(([name]) => name.toLowerCase() === 'cookie')
    .flatMap(([, value]) => value.split(/;\s*/));
}

function queryParameters(rawQuery: string): Record<string, string> {
  const parameters: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(rawQuery)) {
    parameters[name] = parameters[name] === undefined ? value : `${parameters[name]},${value}`;
  }
  return parameters;
}

function requestContext(request: GatewayRequest, call: GatewayCall, path: string, headers: Record<string, string>) {
  const domainName = headers.host ?? '';
  return {
    accountId: call.accountId,
    apiId: call.apiId,
    ...(call.claims && { authorizer: { jwt: { claims: flatClaims(call.claims), scopes: null } } }),
    domainName,
    domainPrefix: domainName.split('.')[0] ?? '',
    http: {
      method: request.method,
      path,
      protocol: 'HTTP/1.1',
      sourceIp: request.sourceIp,
      userAgent: headers['user-agent'] ?? '',
    },
    requestId: call.requestId,
    routeKey: call.routeKey,
    stage: '$default',
    time: logTime(call.now),
    timeEpoch: call.now,
  };
}

/** Every claim reaches a function as text, a list as `[a b]`. */
function flatClaims(claims: JWTPayload): Record<string, string> {
  return Object.fromEntries(
    Object.entries(claims).map(([name, value]) => [
      name,
      Array.isArray(value) ? `[${value.join(' ')}]` : String(value),
    ]),
  );
}

/** `07/Sep/2026:09:00:00 +0000`. */
function logTime(at: number): string {
  const [, day, month, year, time] = /^\w+, (\d+) (\w+) (\d+) (\S+)/.exec(new Date(at).toUTCString()) ?? [];
  return `${day}/${month}/${year}:${time} +0000`;
}

/** Measured on AWS: only these types reach a function as text, anything else (a form, or no type at all) in Base64. */
const TEXT_TYPE = /^(text\/.+|application\/(json|xml|javascript|.+\+json|.+\+xml))(;|$)/i;

function bodyPart(body: Buffer, contentType: string | undefined) {
  if (body.length === 0) return { isBase64Encoded: false };
  const isText = contentType !== undefined && TEXT_TYPE.test(contentType);
  return { body: body.toString(isText ? 'utf8' : 'base64'), isBase64Encoded: !isText };
}
