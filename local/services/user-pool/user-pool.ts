import { createHash, randomUUID } from 'node:crypto';
import { type JWTPayload, jwtVerify, SignJWT } from 'jose';
import type { Runtime } from '#local/runtime.ts';
import { type Pool, readPool } from '#local/services/user-pool/pool-resources.ts';
import { ALGORITHM, publicKeySet, type SigningKey, signingKey } from '#local/services/user-pool/signing-key.ts';

export interface Person {
  readonly email: string;
  readonly roles: readonly string[];
  readonly tenant: string;
}

export interface UserPool {
  readonly issuer: string;
  /** Role names, from the pool's groups. */
  readonly roles: readonly string[];
  /** An ID token as the pool would issue it, good for `lifetimeMs` of virtual time from now. */
  token(person: Person, lifetimeMs: number): Promise<string>;
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
    roles: pool.groups,
    async token(person, lifetimeMs) {
      const { id, privateKey } = await key();
      const issuedAt = Math.floor(runtime.clock.now() / 1000);
      const claims = claimsOf(person, pool, issuedAt, issuedAt + Math.floor(lifetimeMs / 1000));
      return new SignJWT(claims).setProtectedHeader({ alg: ALGORITHM, kid: id }).sign(privateKey);
    },
    async verify(token, audience) {
      const { publicKey } = await key();
      const currentDate = new Date(runtime.clock.now());
      const expected = {
        issuer: pool.issuer,
        audience: [...audience],
        algorithms: [ALGORITHM],
        currentDate,
        requiredClaims: ['exp'],
      };
      return (await jwtVerify(token, publicKey, expected)).payload;
    },
  };
}

function claimsOf(person: Person, pool: Pool, issuedAt: number, expiresAt: number): JWTPayload {
  const sub = stableId(person.email);
  return {
    sub,
    email: person.email,
    email_verified: true,
    'cognito:username': sub,
    ...(person.roles.length > 0 && { 'cognito:groups': person.roles }),
    'custom:tenant': person.tenant,
    token_use: 'id',
    iss: pool.issuer,
    aud: pool.clientId,
    auth_time: issuedAt,
    iat: issuedAt,
    exp: expiresAt,
    jti: randomUUID(),
  };
}

/** The same person is the same subject in every token. */
function stableId(email: string): string {
  const hex = createHash('sha256').update(email.toLowerCase()).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
