import middy from '@middy/core';
import { logContext } from './log-context.ts';

/**
 * Middy would answer with an error five milliseconds before the time is up, and the work would go on behind its caller's back.
 * Whoever must stop in time asks how much is left.
 */
const NO_EARLY_ANSWER = { timeoutEarlyInMillis: 0 };

/**
 * Somebody waits: Lambda would end the call without a word, and the gateway make a bare 500 of that. What is under way so late is
 * lost or done as by that end. Two seconds are room for a busy machine.
 */
const LAST_WORD_MS = 2000;

/**
 * The frame of every handler. What it throws is made safe to log where it is bundled (infra/bundles.ts), outside of all middlewares.
 *
 * @param late - makes what is thrown shortly before the time is up, where the caller waits for an answer
 * @typeParam Event - as AWS hands it over, or `unknown` where a middleware reads it
 */
export function framed<Event = unknown, Answer = void>(late?: () => Error) {
  return middy<Event, Answer>(late === undefined ? NO_EARLY_ANSWER : lastWord(late)).use(logContext());
}

function lastWord(late: () => Error) {
  return {
    timeoutEarlyInMillis: LAST_WORD_MS,
    timeoutEarlyResponse: () => {
      throw late();
    },
  };
}
