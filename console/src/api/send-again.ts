import type { TokenSource } from './token-source.ts';

/** Waits before the second and the third attempt; the idempotency key makes a repeat harmless. */
const PAUSES_MS = [400, 1600];

/**
 * Sends a request until it is answered: again after a lost connection or `503 busy`, and again with a new token when the session
 * has ended in between. What was typed waits for the sign-in and is not lost.
 */
export async function sendAgain(request: Request, source: () => TokenSource): Promise<Response> {
  for (const pause of [...PAUSES_MS, null]) {
    const answer = await attempt(request.clone(), pause === null);
    if (answer?.status === 401) {
      await source().renewed();
      request.headers.set('Authorization', `Bearer ${source().token()}`);
    } else if (answer !== null) return answer;
    if (pause !== null && answer === null) await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return fetch(request);
}

/** @returns null when it is worth another attempt */
async function attempt(request: Request, last: boolean): Promise<Response | null> {
  try {
    const answer = await fetch(request);
    return answer.status === 503 && !last ? null : answer;
  } catch (error) {
    // Recovery: a lost connection is tried again; the last attempt says what was wrong, and what was called off is over.
    if (last || request.signal.aborted) throw error;
    return null;
  }
}
