import * as z from 'zod';
import type { Control } from '#local/controls/context.ts';
import { addDuration, IsoDuration } from '#local/controls/durations.ts';
import { checked } from '#local/controls/problem.ts';
import { TOKEN_USES } from '#local/services/user-pool/user-pool.ts';

/** Scenarios travel in time, and a token should last as long as they do. */
const LIFETIME = 'P10Y';

/** `POST /_local/token`: a token as the user pool would issue it. Roles are the groups of the template's user pool. */
export const mintToken: Control = async ({ runtime, users }, { body }) => {
  const schema = z.strictObject({
    email: z.email(),
    roles: z.array(z.enum(users.roles, { error: `must be one of ${users.roles.join(', ')}` })),
    tenant: z.string().min(1).optional(),
    tokenUse: z.enum(TOKEN_USES).default('id'),
    expiresIn: IsoDuration.default(LIFETIME),
  });
  const { expiresIn, tokenUse, ...person } = checked(schema, body);
  const now = runtime.clock.now();
  return { token: await users.token(person, tokenUse, addDuration(now, expiresIn) - now) };
};
