/** A part of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Where the next one begins; null at the end. */
  readonly nextCursor: string | null;
}
