export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where it is JSON, the text otherwise. */
  readonly body: unknown;
}

export interface Question {
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON unless it is text or bytes already. */
  readonly body?: unknown;
}

/** One real HTTP request. */
export async function ask(url: string, method: string, { headers = {}, body }: Question = {}): Promise<Answer> {
  const raw = typeof body === 'string' || body === undefined || body instanceof Uint8Array;
  const response = await fetch(url, {
    method,
    headers: { ...(raw ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: raw ? (body as string | Uint8Array<ArrayBuffer>) : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return { status: response.status, headers: response.headers, body: isJson && text !== '' ? JSON.parse(text) : text };
}
