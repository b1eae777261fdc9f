import middy from '@middy/core';
import { logContext } from './log-context.ts';

/**
 * Middy would answer with an error five milliseconds before the time is up, and the work would go on behind its caller's back.
 * Whoever must stop in time asks how much is left.
 */
const NO_EARLY_ANSWER = { timeoutEarlyInMillis: 0 };

/**
 * The frame of every handler. What it throws is made safe to log where it is bundled (infra/bundles.ts), outside of all middlewares.
 *
 * @typeParam Event - as AWS hands it over, or `unknown` where a middleware reads it
 */
export function framed<Event = unknown, Answer = void>() {
  return middy<Event, Answer>(NO_EARLY_ANSWER).use(logContext());
}
