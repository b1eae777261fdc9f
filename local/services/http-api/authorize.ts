import { errors, type JWTPayload } from 'jose';
import { type GatewayAnswer, refusal } from '#local/services/http-api/answer.ts';
import type { UserPool } from '#local/services/user-pool/user-pool.ts';

/** The claims of the bearer token, or the refusal that says what is wrong with it. */
export async function authorize(
  users: UserPool,
  audience: readonly string[],
  header: string | undefined,
): Promise<{ claims: JWTPayload } | { refused: GatewayAnswer }> {
  if (header === undefined) return { refused: unauthorized('no bearer token was sent') };
  const token = /^(?:Bearer )?([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(header.trim())?.[1];
  if (token === undefined) return { refused: unauthorized('the token is malformed', 'invalid_token') };
  try {
    return { claims: await users.verify(token, audience) };
  } catch (error) {
    // Recovery: a token that does not verify is the client's fault and is answered as such.
    if (error instanceof errors.JOSEError) return { refused: unauthorized(reasonOf(error), 'invalid_token') };
    throw error;
  }
}

function reasonOf(error: errors.JOSEError): string {
  if (error instanceof errors.JWTExpired) return 'the token has expired';
  if (error instanceof errors.JWSSignatureVerificationFailed)
    return 'the signature of the token is not the user pool’s';
  if (!(error instanceof errors.JWTClaimValidationFailed)) return 'the token is malformed';
  if (error.claim === 'aud') return 'the token does not have a valid audience';
  if (error.claim === 'iss') return 'the token was issued by somebody else';
  if (error.claim === 'nbf') return 'the token is not valid yet';
  return `the claim ${error.claim} of the token is missing or wrong`;
}

function unauthorized(detail: string, error?: string): GatewayAnswer {
  // A header holds ASCII only.
  const described =
    error === undefined ? '' : ` scope="" error="${error}" error_description="${detail.replace('’', "'")}"`;
  return refusal(401, 'Unauthorized', `${detail[0]?.toUpperCase()}${detail.slice(1)}.`, {
    'www-authenticate': `Bearer${described}`,
  });
}
