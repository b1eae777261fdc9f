import { readToken } from '#shared/use-cases/administration/integration-token.ts';
import type { WebhookEvent } from './webhook-event.ts';

/** What a sender says of itself, as it says it: nothing of this is proven yet. */
export type Credential =
  | { readonly kind: 'token'; readonly text: string }
  | { readonly kind: 'jwt'; readonly text: string }
  | { readonly kind: 'none' };

const JWT = /^[\w-]+\.[\w-]+\.[\w-]*$/;

/**
 * Looks where senders can put a token: a header of ours, bearer, the password of basic authentication, the address, and
 * the field of the body that some sources have for it.
 *
 * @param json - the body, parsed as far as it can be
 */
export function credentialOf(
  { headers, queryStringParameters = {} }: WebhookEvent,
  json: unknown,
  bodyTokens: readonly (readonly string[])[],
): Credential {
  const [scheme = '', value = ''] = (headers.authorization ?? '').trim().split(/\s+/, 2);
  if (/^bearer$/i.test(scheme) && JWT.test(value)) return { kind: 'jwt', text: value };
  const candidates = [
    headers['x-firstline-token'],
    /^bearer$/i.test(scheme) ? value : undefined,
    ...(/^basic$/i.test(scheme) ? basicParts(value) : []),
    queryStringParameters?.token,
    ...bodyTokens.map((path) => textAt(json, path)),
  ].filter((text) => text !== undefined && text !== '');
  // A proxy's own password must not hide the token that stands beside it.
  const text = candidates.find((candidate) => readToken(candidate ?? '') !== null) ?? candidates[0];
  return text === undefined ? { kind: 'none' } : { kind: 'token', text };
}

/** The password; the name where a system has a field for the name alone. */
function basicParts(value: string): string[] {
  const [name = '', ...password] = Buffer.from(value, 'base64').toString('utf8').split(':');
  return [password.join(':'), name];
}

function textAt(json: unknown, path: readonly string[]): string | undefined {
  let value = json;
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return typeof value === 'string' ? value : undefined;
}
