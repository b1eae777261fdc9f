import type { SignInContext } from '#local/services/sign-in/sign-in-context.ts';

/** What a page asks for when it sends somebody to sign in. */
export interface AuthorizeRequest {
  readonly redirectUri: string;
  readonly challenge: string;
  readonly state: string | undefined;
  readonly nonce: string | undefined;
  readonly prompt: string | undefined;
  readonly hint: string | undefined;
}

/** S256 of a verifier, base64url: 43 characters. */
const CHALLENGE = /^[\w-]{43}$/;

/** @returns the request, or what is wrong with it. Somebody is sent back only to where the client may be. */
export function readAuthorizeRequest(
  { client }: Pick<SignInContext, 'client'>,
  query: URLSearchParams,
): AuthorizeRequest | { readonly wrong: string; readonly redirectUri?: string; readonly state?: string | undefined } {
  const redirectUri = query.get('redirect_uri') ?? '';
  const state = query.get('state') ?? undefined;
  if (query.get('client_id') !== client.clientId) return { wrong: 'client_id is not known' };
  if (!isAmong(client.callbackUrls, redirectUri)) return { wrong: `redirect_uri ${redirectUri} is not the client's` };
  const wrong = wrongWith(query);
  if (wrong !== undefined) return { wrong, redirectUri, state };
  return {
    redirectUri,
    challenge: query.get('code_challenge') ?? '',
    state,
    nonce: query.get('nonce') ?? undefined,
    prompt: query.get('prompt') ?? undefined,
    hint: query.get('login_hint') ?? undefined,
  };
}

function wrongWith(query: URLSearchParams): string | undefined {
  if (query.get('response_type') !== 'code') return 'response_type must be code';
  if (query.get('code_challenge_method') !== 'S256') return 'code_challenge_method must be S256';
  if (!CHALLENGE.test(query.get('code_challenge') ?? '')) return 'code_challenge must be a SHA-256 in base64url';
  const strange = (query.get('scope') ?? 'openid').split(' ').find((scope) => !SCOPES.includes(scope));
  return strange === undefined ? undefined : `scope ${strange} is not the client's`;
}

const SCOPES = ['openid', 'email', 'profile'];

/** By whichever of its names somebody opened this machine. */
export function isAmong(urls: readonly string[], url: string): boolean {
  return urls.includes(url.replace(/^http:\/\/localhost:/, 'http://127.0.0.1:'));
}

/** @param parameters - undefined ones are left out */
export function urlWith(url: string, parameters: Readonly<Record<string, string | undefined>>): string {
  const whole = new URL(url);
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) whole.searchParams.set(name, value);
  return whole.href;
}
