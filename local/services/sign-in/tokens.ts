import { createHash, randomUUID } from 'node:crypto';
import type { SignedIn, SignInContext } from '#local/services/sign-in/sign-in-context.ts';
import { withClaims } from '#local/services/user-pool/triggers.ts';

/** What a code stands for until somebody who knows the verifier comes for it. */
export interface Granted extends SignedIn {
  readonly redirectUri: string;
  readonly challenge: string;
  readonly nonce: string | undefined;
}

interface Refreshable extends SignedIn {
  readonly family: string;
  readonly nonce: string | undefined;
}

export type TokenAnswer = { readonly status: 200 | 400; readonly body: Readonly<Record<string, unknown>> };

const MINUTE_MS = 60_000;
const SECOND_MS = 1_000;

const refused = (error: string): TokenAnswer => ({ status: 400, body: { error } });

/** `POST /oauth2/token` */
export async function answerToken(context: SignInContext, form: URLSearchParams): Promise<TokenAnswer> {
  if (form.get('client_id') !== context.client.clientId) return refused('invalid_client');
  switch (form.get('grant_type')) {
    case 'authorization_code':
      return byCode(context, form);
    case 'refresh_token':
      return byRefresh(context, form);
    default:
      return refused('unsupported_grant_type');
  }
}

async function byCode(context: SignInContext, form: URLSearchParams): Promise<TokenAnswer> {
  const granted = context.kept.take<Granted>('code', form.get('code'));
  const verifier = form.get('code_verifier') ?? '';
  const proven = granted?.challenge === createHash('sha256').update(verifier).digest('base64url');
  if (granted === undefined || !proven || granted.redirectUri !== form.get('redirect_uri'))
    return refused('invalid_grant');
  const { email, roles, nonce } = granted;
  const until = Date.now() + context.client.refreshMinutes * MINUTE_MS;
  return issue(context, { email, roles, nonce, family: randomUUID() }, until);
}

/** The one that was used works on for a moment: another tab may have it in hand. The new one lives no longer than the first. */
async function byRefresh(context: SignInContext, form: URLSearchParams): Promise<TokenAnswer> {
  const id = form.get('refresh_token') ?? '';
  const found = context.kept.get<Refreshable>('refresh', id);
  if (found === undefined) return refused('invalid_grant');
  const grace = Date.now() + context.client.graceSeconds * SECOND_MS;
  context.kept.put('refresh', found.value, Math.min(found.until, grace), id);
  return issue(context, found.value, found.until);
}

async function issue(context: SignInContext, who: Refreshable, until: number): Promise<TokenAnswer> {
  const { users, client, kept } = context;
  const lifetime = client.tokenMinutes * MINUTE_MS;
  const person = await withClaims(context.runtime, users.pool, who, client.clientId);
  const more = { clientId: client.clientId, nonce: who.nonce };
  return {
    status: 200,
    body: {
      id_token: await users.token(person, 'id', lifetime, more),
      access_token: await users.token(person, 'access', lifetime, more),
      refresh_token: kept.put('refresh', who, until),
      expires_in: lifetime / SECOND_MS,
      token_type: 'Bearer',
    },
  };
}

/** `POST /oauth2/revoke`: with a refresh token goes what came of the same sign-in. */
export function revoke({ kept }: SignInContext, form: URLSearchParams): void {
  const found = kept.get<Refreshable>('refresh', form.get('token'));
  if (found !== undefined) kept.dropFamily(found.value.family);
}
