import { HttpError } from '#shared/http/http-error.ts';

/** What the HTTP API hands over (payload 2.0), as far as it is read here. Header names are in lower case. */
export interface WebhookEvent {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly queryStringParameters?: Readonly<Record<string, string | undefined>> | undefined;
  readonly pathParameters?: Readonly<Record<string, string | undefined>> | undefined;
  readonly body?: string | undefined;
  readonly isBase64Encoded: boolean;
}

/** A thousand alerts of a kilobyte; the largest batch of any source in the tests has a tenth of it. */
const LARGEST_BODY_BYTES = 1024 * 1024;

/** @returns the very bytes that were sent, for signatures are about them @throws HttpError too-large */
export function bodyOf({ body = '', isBase64Encoded }: WebhookEvent): Buffer {
  const encoding = isBase64Encoded ? 'base64' : 'utf8';
  if (Buffer.byteLength(body, encoding) > LARGEST_BODY_BYTES) {
    throw new HttpError('too-large', { limit: LARGEST_BODY_BYTES });
  }
  return Buffer.from(body, encoding);
}
