import { HttpError } from '#shared/http/http-error.ts';
import { LARGEST_ALERTS_BYTES } from '#shared/http/json-body.ts';

/** What the HTTP API hands over (payload 2.0), as far as it is read here. Header names are in lower case. */
export interface WebhookEvent {
  /** `POST /alerts/{source}` */
  readonly routeKey?: string | undefined;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly queryStringParameters?: Readonly<Record<string, string | undefined>> | null | undefined;
  readonly pathParameters?: Readonly<Record<string, string | undefined>> | null | undefined;
  readonly body?: string | null | undefined;
  readonly isBase64Encoded: boolean;
}

/** @param limit - bytes it may have
 * @returns the very bytes that were sent, for signatures are about them @throws HttpError too-large */
export function bodyOf({ isBase64Encoded, ...event }: WebhookEvent, limit = LARGEST_ALERTS_BYTES): Buffer {
  const body = event.body ?? '';
  const encoding = isBase64Encoded ? 'base64' : 'utf8';
  if (Buffer.byteLength(body, encoding) > limit) throw new HttpError('too-large', { limit });
  return Buffer.from(body, encoding);
}
