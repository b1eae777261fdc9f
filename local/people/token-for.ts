import * as z from 'zod';

const TokenSchema = z.object({ token: z.string() });

/** A token of somebody, by the control that makes them. @param api - the desk's address */
export async function tokenFor(api: string, email: string, roles: readonly string[]): Promise<string> {
  const response = await fetch(`${api}/_local/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, roles }),
  });
  return TokenSchema.parse(await response.json()).token;
}
