/** Every way a rule can refuse, with the data that explains it. One table maps the codes to HTTP (shared/http/problems.ts). */
export interface DomainErrors {
  'not-found': { what: string };
  /** Bad input: every invalid field with the rule it breaks. */
  invalid: { errors: { path: string; message: string }[] };
  /** The lifecycle does not allow it from this status. */
  'wrong-status': { status: string; command: string; allowed: readonly string[] };
  /** A rule other than the status forbids it now. */
  conflict: { reason: string };
  /** A unique look-up exists already: the same mail, alert or delivery came before. `found` is what it holds. */
  duplicate: { pk: string; found: Record<string, unknown> };
  forbidden: { reason: string };
  /** Somebody else wrote first; `current` is the version that stands. */
  'stale-version': { current: number };
  /** The Idempotency-Key was used for another request. */
  'key-reused': { key: string };
  /** What is stored of a record, or of the CONFIGURATION, cannot be understood. `part` says which of its items, `reason` where in it; neither has its words. */
  unreadable: { number: string; part: string; reason: string };
  /** Others have asked for it so often that nobody gets more of it for a while. */
  'too-many': { reason: string; retryAfterSeconds: number };
  /** The same request is still being worked on, or too many write at once: try again. */
  busy: { reason: string };
}

/** Stands for a record's number where it is the configuration of a tenant that cannot be read. */
export const CONFIGURATION = 'configuration';

export type DomainErrorCode = keyof DomainErrors;

export class DomainError<Code extends DomainErrorCode = DomainErrorCode> extends Error {
  readonly code: Code;
  readonly data: DomainErrors[Code];

  constructor(code: Code, data: DomainErrors[Code], options?: ErrorOptions) {
    super(`${code}: ${JSON.stringify(data)}`, options);
    this.name = 'DomainError';
    this.code = code;
    this.data = data;
  }
}

/** Narrows a caught value to a domain error of one code. */
export function isDomainError<Code extends DomainErrorCode>(error: unknown, code: Code): error is DomainError<Code> {
  return error instanceof DomainError && error.code === code;
}

/** @returns a refusal of one field */
export function invalid(path: string, message: string): DomainError<'invalid'> {
  return new DomainError('invalid', { errors: [{ path, message }] });
}
