import { DomainError } from '#domain/kernel/errors.ts';

/** Fifty writers on one record: each round lets at least one through, and waiting up to 200 ms at random spreads the rest. */
export const MOST_ATTEMPTS = 40;
const FIRST_WAIT_MS = 10;
export const LONGEST_WAIT_MS = 200;

/** What an attempt says when it should be made again on what stands now. */
export const AGAIN = Symbol('again');

/** Repeats what lost against another writer, with growing random pauses. @throws DomainError busy when it never wins */
export async function attempt<T>(work: () => Promise<T | typeof AGAIN>): Promise<T> {
  for (let round = 0; round < MOST_ATTEMPTS; round++) {
    const result = await work();
    if (result !== AGAIN) return result;
    const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** round);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * longest));
  }
  throw new DomainError('busy', { reason: 'too many write to the same record at once' });
}
