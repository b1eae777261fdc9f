import { safeError } from './safe-error.ts';

/**
 * A handler whose errors are safe to log: what it throws is printed by Lambda's runtime with every field, and stands in histories
 * of executions. Its name stays, by which callers know whether to try again.
 */
export function guarded<Arguments extends unknown[], Result>(
  handle: (...given: Arguments) => Result | Promise<Result>,
): (...given: Arguments) => Promise<Result> {
  return async (...given) => {
    try {
      return await handle(...given);
    } catch (error) {
      throw safeError(error);
    }
  };
}
