import { HttpError } from '#shared/http/http-error.ts';

/** What the HTTP API hands over (payload 2.0), as far as it is read here. Header names are in lower case. */
export interface WebhookEvent {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly queryStringParameters?: Readonly<Record<string, string | undefined>> | null | undefined;
  readonly pathParameters?: Readonly<Record<string, string | undefined>> | null | undefined;
  readonly body?: string | null | undefined;
  readonly isBase64Encoded: boolean;
}

/**
 * As much as Lambda is handed over: its event of 6 MB holds the body with its quotes escaped, and the headers. Senders drop what is
 * refused for its size; what is not worked through in time is answered 503, and goes on where it ended when it comes again.
 */
const LARGEST_BODY_BYTES = 6 * 1024 * 1024;

/** @returns the very bytes that were sent, for signatures are about them @throws HttpError too-large */
export function bodyOf({ isBase64Encoded, ...event }: WebhookEvent): Buffer {
  const body = event.body ?? '';
  const encoding = isBase64Encoded ? 'base64' : 'utf8';
  if (Buffer.byteLength(body, encoding) > LARGEST_BODY_BYTES) {
    throw new HttpError('too-large', { limit: LARGEST_BODY_BYTES });
  }
  return Buffer.from(body, encoding);
}
