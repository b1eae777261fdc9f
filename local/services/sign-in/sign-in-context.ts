import type { Runtime } from '#local/runtime.ts';
import type { Kept } from '#local/services/sign-in/kept.ts';
import type { BrowserClient } from '#local/services/user-pool/pool-resources.ts';
import type { Person, UserPool } from '#local/services/user-pool/user-pool.ts';

/** What every step of a sign-in is given. */
export interface SignInContext {
  readonly runtime: Runtime;
  readonly users: UserPool;
  readonly client: BrowserClient;
  readonly kept: Kept;
  /** Mails somebody a code. */
  readonly mail: (to: string, subject: string, text: string) => void;
}

/** Of somebody who has signed in, before any function has said more. */
export type SignedIn = Pick<Person, 'email' | 'roles'>;
