import { errors } from 'jose';
import type { SignInContext } from '#local/services/sign-in/sign-in-context.ts';

/** `GET /oauth2/userInfo`: who an access token was made for. */
export async function userInfo(
  { users, client }: SignInContext,
  header: string | undefined,
): Promise<{ status: 200 | 401; body: object }> {
  try {
    const { sub, username, token_use } = await users.verify(header?.replace(/^Bearer /i, '') ?? '', [client.clientId]);
    if (token_use === 'access') return { status: 200, body: { sub, username } };
  } catch (error) {
    // Recovery: a token that does not verify is answered below.
    if (!(error instanceof errors.JOSEError)) throw error;
  }
  return { status: 401, body: { error: 'invalid_token' } };
}
