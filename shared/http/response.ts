/** An answer in the form an HTTP API takes from a function (payload 2.0). Header names are in lower case. */
export interface HttpResponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The body is bytes, which the gateway answers as they are. */
  readonly isBase64Encoded?: true;
}

/** Nothing the desk answers may be kept by a proxy: what one person sees another may not. The frame adds it to every answer. */
export const NOT_KEPT = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

export function json(statusCode: number, body: unknown, headers: Record<string, string> = {}): HttpResponse {
  return {
    statusCode,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
}

/** Whoever asks has it already. @param headers - that say for how long it is good */
export function unchanged(etag: string, headers: Readonly<Record<string, string>> = {}): HttpResponse {
  return { statusCode: 304, headers: { ...headers, etag }, body: '' };
}

/** RFC 9457 */
export function problem(statusCode: number, body: unknown, headers: Record<string, string> = {}): HttpResponse {
  return json(statusCode, body, { ...headers, 'content-type': 'application/problem+json' });
}
