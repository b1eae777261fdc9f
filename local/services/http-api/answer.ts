import { STATUS_CODES } from 'node:http';
import type { InvokeResult } from '#local/runtime.ts';

/** What goes back to the client. */
export interface GatewayAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer;
}

/**
 * A refusal of the gateway itself. AWS answers `{"message"}` alone; here the same message stands in a problem (RFC 9457) that also says why.
 * @param message AWS's own words, e.g. `Unauthorized`
 */
export function refusal(
  status: number,
  message: string,
  detail: string,
  headers: Readonly<Record<string, string>> = {},
): GatewayAnswer {
  const problem = { type: 'about:blank', title: STATUS_CODES[status] ?? message, status, detail, message };
  return {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
    body: Buffer.from(JSON.stringify(problem)),
  };
}

export const FUNCTION_FAILED = refusal(500, 'Internal Server Error', 'The request could not be handled.');

/** AWS says no time in which to come again; here somebody may read it. */
export const TOO_LATE = refusal(503, 'Service Unavailable', 'The request took too long; send the same again.', {
  'retry-after': '5',
});

/** A function's answer as the client sees it: with a `statusCode` it is an HTTP answer, without one it is the JSON of a 200. */
export function functionAnswer(result: InvokeResult): GatewayAnswer {
  if (result.functionError !== undefined) return FUNCTION_FAILED;
  const { payload } = result;
  if (typeof payload !== 'object' || payload === null || !('statusCode' in payload)) return plainAnswer(payload);
  const answer: {
    statusCode: unknown;
    headers?: unknown;
    cookies?: unknown;
    body?: unknown;
    isBase64Encoded?: unknown;
  } = payload;
  const status = Number(answer.statusCode);
  if (!Number.isInteger(status) || status < 100 || status > 599) return FUNCTION_FAILED;
  const headers = Object.entries(isObject(answer.headers) ? answer.headers : {}).map(
    ([name, value]) => [name.toLowerCase(), String(value)] as const,
  );
  const cookies = Array.isArray(answer.cookies) ? answer.cookies.map(String) : [];
  return {
    status,
    headers: {
      'content-type': 'text/plain;charset=UTF-8',
      ...Object.fromEntries(headers),
      ...(cookies.length > 0 && { 'set-cookie': cookies }),
    },
    body: Buffer.from(bodyText(answer.body), answer.isBase64Encoded === true ? 'base64' : 'utf8'),
  };
}

function plainAnswer(payload: unknown): GatewayAnswer {
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload ?? null);
  return { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from(body) };
}

function bodyText(body: unknown): string {
  if (body === undefined || body === null) return '';
  return typeof body === 'string' ? body : JSON.stringify(body);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
