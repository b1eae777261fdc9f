import * as z from 'zod';
import { DomainError, isDomainError } from '#domain/kernel/errors.ts';

/** Of a shape with many faults the first few say what it is. */
const MOST_FAULTS = 5;

export type Unreadable = DomainError<'unreadable'>;

/**
 * What reading an item comes to, or that its record cannot be read. Only for what was read already: a call that fails is no
 * fault of what is stored.
 *
 * @param part - which item of the record it is, in words
 * @throws DomainError unreadable
 */
export function readStored<T>(number: string, part: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw isDomainError(cause, 'unreadable') ? cause : unreadable(number, part, cause);
  }
}

export function unreadable(number: string, part: string, cause: unknown): Unreadable {
  return new DomainError('unreadable', { number, part, reason: reasonOf(cause) }, { cause });
}

/** Where the fault is and what was expected there; never what stands there, which may be somebody's words. */
function reasonOf(cause: unknown): string {
  if (cause instanceof z.ZodError) return cause.issues.slice(0, MOST_FAULTS).map(described).join('; ');
  return cause instanceof Error ? cause.name : 'unknown';
}

function described({ path, code }: z.core.$ZodIssue): string {
  return `${path.map(String).join('.') || 'item'}: ${code}`;
}
