import type { TryOutcome } from '#domain/webhooks/delivery.ts';

/** No answer within the time of a call. */
const TIMED_OUT = 'TIMEOUT';
/** What Node says of a call whose signal ended it; the only one there is ends it for its time. */
const ENDED = 'AbortError';

/** Posts once; why there was no answer is an outcome like any other. @param call - answers the status */
export async function attempt(call: () => Promise<number>): Promise<TryOutcome> {
  try {
    const status = await call();
    return { status, reason: reasonOf(status) };
  } catch (error) {
    // Recovery: whoever keeps the webhook reads why, and it is tried again.
    return { status: null, reason: codeOf(error) };
  }
}

export function isTooSlow({ reason }: TryOutcome): boolean {
  return reason === TIMED_OUT;
}

function reasonOf(status: number): string | null {
  if (status >= 200 && status < 300) return null;
  return status >= 300 && status < 400 ? `answered ${status}; redirects are not followed` : `answered ${status}`;
}

/** Where it went is a secret, and messages name it. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === ENDED) return TIMED_OUT;
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
