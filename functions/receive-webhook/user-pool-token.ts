import { createRemoteJWKSet, decodeJwt, errors, jwtVerify } from 'jose';
import * as z from 'zod';
import { type Tenancy, tenantOfToken } from '#domain/kernel/tenant.ts';
import { HttpError } from '#shared/http/http-error.ts';

/** The role that a machine of the user pool has. */
const ROLE = 'integration';
const ALGORITHM = 'RS256';

/** The token itself is what is wrong; anything else is about fetching the keys. */
const FAULTS_OF_A_TOKEN = [
  errors.JWTExpired.code,
  errors.JWTClaimValidationFailed.code,
  errors.JWTInvalid.code,
  errors.JWSInvalid.code,
  errors.JWSSignatureVerificationFailed.code,
  errors.JOSEAlgNotAllowed.code,
  errors.JOSENotSupported.code,
  errors.JWKSNoMatchingKey.code,
];

const ClaimsSchema = z.object({
  token_use: z.literal('id'),
  'cognito:groups': z.array(z.string()).default([]),
  'custom:tenant': z.string().optional(),
});

export interface UserPool {
  readonly issuer: string;
  readonly clientId: string;
  /** Where the pool's documents are when not at its issuer's own address. */
  readonly endpoint?: string | undefined;
  readonly tenancy: Tenancy;
}

export type TokenVerdict = { readonly kind: 'valid'; readonly tenant: string } | { readonly kind: 'wrong' | 'no-role' };

/** @returns the tenant a token names, before anything is proven; null for what is no token of a pool */
export function tenantNamed(token: string, tenancy: Tenancy): string | null {
  try {
    return tenantOfToken(decodeJwt(token)['custom:tenant'], tenancy);
  } catch (error) {
    // Recovery: what cannot be taken apart names nobody, and is refused when it is checked.
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}

/**
 * @returns what checks a token of the user pool against the pool's keys, which are fetched once and again when an unknown
 * one signs
 *
 * @throws HttpError unavailable when the keys cannot be fetched
 */
export function userPoolTokens({ issuer, clientId, endpoint, tenancy }: UserPool) {
  const keys = createRemoteJWKSet(keysOf(issuer, endpoint));
  return async (token: string): Promise<TokenVerdict> => {
    try {
      const expected = { issuer, audience: clientId, algorithms: [ALGORITHM], requiredClaims: ['exp'] };
      const claims = ClaimsSchema.safeParse((await jwtVerify(token, keys, expected)).payload);
      if (!claims.success) return { kind: 'wrong' };
      if (!claims.data['cognito:groups'].includes(ROLE)) return { kind: 'no-role' };
      const tenant = tenantOfToken(claims.data['custom:tenant'], tenancy);
      return tenant === null ? { kind: 'wrong' } : { kind: 'valid', tenant };
    } catch (error) {
      // Recovery: a token that does not verify is the sender's fault; where the keys cannot be fetched, it is to come again.
      if (error instanceof errors.JOSEError && FAULTS_OF_A_TOKEN.includes(error.code)) return { kind: 'wrong' };
      throw new HttpError('unavailable', { reason: "the user pool's keys cannot be fetched" }, { cause: error });
    }
  };
}

function keysOf(issuer: string, endpoint: string | undefined): URL {
  const { pathname, origin } = new URL(issuer);
  return new URL(`${pathname}/.well-known/jwks.json`, endpoint ?? origin);
}
