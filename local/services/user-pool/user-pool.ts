import { createHash, randomUUID } from 'node:crypto';
import { errors, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import type { Runtime } from '#local/runtime.ts';
import { type Pool, readPool } from '#local/services/user-pool/pool-resources.ts';
import { ALGORITHM, publicKeySet, type SigningKey, signingKey } from '#local/services/user-pool/signing-key.ts';

/** What a token is for: an ID token says who somebody is, an access token what a client may do for them. */
export const TOKEN_USES = ['id', 'access'] as const;
export type TokenUse = (typeof TOKEN_USES)[number];

export interface Person {
  readonly email: string;
  readonly roles: readonly string[];
  /** Without one the token has no `custom:tenant`, as of somebody nobody gave one. */
  readonly tenant?: string | undefined;
}

/** What a sign-in adds to a token. */
export interface MoreClaims {
  readonly clientId?: string;
  readonly nonce?: string | undefined;
}

export interface UserPool {
  readonly issuer: string;
  /** Role names, from the pool's groups. */
  readonly roles: readonly string[];
  readonly pool: Pool;
  /** A token as the pool would issue it, good for `lifetimeMs` of virtual time from now. */
  token(person: Person, use: TokenUse, lifetimeMs: number, more?: MoreClaims): Promise<string>;
  /** The claims of a token this pool issued to one of `audience`. Throws jose's errors, which say what is wrong. */
  verify(token: string, audience: readonly string[]): Promise<JWTPayload>;
}

/** Cognito as far as the gateway needs it: who issues tokens, and with which key. */
export function createUserPool(runtime: Runtime): UserPool {
  const pool = readPool(runtime.resources);
  let kept: Promise<SigningKey> | undefined;
  const key = () => {
    kept ??= signingKey(runtime.state);
    return kept;
  };
  runtime.documents.mount(`${new URL(pool.issuer).pathname}/.well-known/jwks.json`, async (_, response) => {
    const body = JSON.stringify(await publicKeySet(await key()));
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  });
  return {
    issuer: pool.issuer,
    pool,
    roles: pool.groups,
    async token(person, use, lifetimeMs, { clientId = pool.clientId, nonce } = {}) {
      const { id, privateKey } = await key();
      const issuedAt = Math.floor(runtime.clock.now() / 1000);
      const common = commonClaims(person, pool, issuedAt, issuedAt + Math.floor(lifetimeMs / 1000));
      const own = use === 'id' ? idClaims(person, clientId, nonce) : accessClaims(person, clientId);
      const claims = { ...common, ...own };
      return new SignJWT(claims).setProtectedHeader({ alg: ALGORITHM, kid: id }).sign(privateKey);
    },
    async verify(token, audience) {
      const { publicKey } = await key();
      const currentDate = new Date(runtime.clock.now());
      const expected = { issuer: pool.issuer, algorithms: [ALGORITHM], currentDate, requiredClaims: ['exp'] };
      const { payload } = await jwtVerify(token, publicKey, expected);
      assertAudience(payload, audience);
      return payload;
    },
  };
}

/** As the gateway does: `client_id` counts where there is no `aud`, which is so in an access token. */
function assertAudience(payload: JWTPayload, audience: readonly string[]): void {
  const named = [payload.aud ?? payload.client_id].flat();
  if (named.some((name) => typeof name === 'string' && audience.includes(name))) return;
  throw new errors.JWTClaimValidationFailed('unexpected "aud" claim value', payload, 'aud', 'check_failed');
}

function commonClaims({ email, roles }: Person, pool: Pool, issuedAt: number, expiresAt: number): JWTPayload {
  return {
    sub: stableId(email),
    ...(roles.length > 0 && { 'cognito:groups': roles }),
    iss: pool.issuer,
    auth_time: issuedAt,
    iat: issuedAt,
    exp: expiresAt,
    jti: randomUUID(),
  };
}

function idClaims({ email, tenant }: Person, clientId: string, nonce: string | undefined): JWTPayload {
  return {
    email,
    email_verified: true,
    'cognito:username': stableId(email),
    ...(tenant !== undefined && { 'custom:tenant': tenant }),
    token_use: 'id',
    aud: clientId,
    ...(nonce !== undefined && { nonce }),
  };
}

/** Neither address nor attributes: an access token carries none. */
function accessClaims({ email }: Person, clientId: string): JWTPayload {
  return {
    username: stableId(email),
    token_use: 'access',
    client_id: clientId,
    scope: 'openid email profile',
    version: 2,
  };
}

/** The same person is the same subject in every token. */
export function stableId(email: string): string {
  const hex = createHash('sha256').update(email.toLowerCase()).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
