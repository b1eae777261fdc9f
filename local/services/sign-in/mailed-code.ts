import { randomInt } from 'node:crypto';
import type { SignInContext } from '#local/services/sign-in/sign-in-context.ts';
import { refusedToSignUp } from '#local/services/user-pool/triggers.ts';

/** Cognito's: eight digits, for three minutes. */
const DIGITS = 8;
const VALID_MS = 3 * 60_000;
const MOST_TRIES = 5;
const FOR_EVER = Number.MAX_SAFE_INTEGER;

interface Mailed {
  readonly code: string;
  readonly tries: number;
}

/** Mails a code to somebody who signed up before, or may. @returns why not, where that is so */
export async function mailCode(context: SignInContext, email: string): Promise<string | undefined> {
  const { runtime, users, client, kept } = context;
  if (kept.get('person', email) === undefined) {
    const refused = await refusedToSignUp(runtime, users.pool, email, client.clientId);
    if (refused !== undefined) return refused;
  }
  const code = String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');
  kept.put('mailed', { code, tries: 0 } satisfies Mailed, Date.now() + VALID_MS, email);
  context.mail(email, 'Your verification code', `Your confirmation code is ${code}`);
  return undefined;
}

/** Whether somebody has read the mail. Who has is known from then on. */
export function isMailedCode({ kept }: SignInContext, email: string, code: string): boolean {
  const found = kept.get<Mailed>('mailed', email);
  if (found === undefined) return false;
  const { value, until } = found;
  if (value.code === code) {
    kept.drop('mailed', email);
    kept.put('person', {}, FOR_EVER, email);
    return true;
  }
  if (value.tries + 1 >= MOST_TRIES) kept.drop('mailed', email);
  else kept.put('mailed', { ...value, tries: value.tries + 1 }, until, email);
  return false;
}
