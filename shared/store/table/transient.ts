import { isDomainError } from '#domain/kernel/errors.ts';

/** Names under which AWS says that the same request a little later may well succeed. */
const PASSING = [
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
  'LimitExceededException',
  'TransactionConflictException',
  'TransactionInProgressException',
  'InternalServerError',
  'ServiceUnavailable',
  'TimeoutError',
  'TooManyUpdates',
];
const NETWORK = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'];

/** Whether a failure passes by itself, so that the sender is asked to send again; anything else would fail again, too. */
export function isTransient(error: unknown): boolean {
  if (isDomainError(error, 'busy')) return true;
  if (!(error instanceof Error)) return false;
  const { $metadata, code } = error as { $metadata?: { httpStatusCode?: number }; code?: unknown };
  const cancelled = reasonsOf(error).some((reason) => reason === 'ThrottlingError' || reason === 'TransactionConflict');
  const status = $metadata?.httpStatusCode ?? 0;
  return cancelled || status >= 500 || PASSING.includes(error.name) || NETWORK.includes(String(code));
}

/**
 * Whether AWS or the way to it failed, now or for good (a grant is missing, a table is gone): it would fail for anything else,
 * too. What is left is the fault of what was worked on.
 */
export function isFromOutside(error: unknown): boolean {
  return isTransient(error) || (error instanceof Error && '$metadata' in error);
}

/** Why the items of a cancelled transaction were refused. */
function reasonsOf(error: Error): readonly (string | undefined)[] {
  const { CancellationReasons: reasons } = error as { CancellationReasons?: readonly { Code?: string }[] };
  return (reasons ?? []).map(({ Code }) => Code);
}
