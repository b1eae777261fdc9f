import type { HeadState } from '#shared/signing/head-seal.ts';

/** Tells whether the journal is as it was written. */
export interface Verification {
  readonly intact: boolean;
  readonly entries: number;
  /** The first version that does not fit. */
  readonly brokenAt: number | null;
  /** Whether the end of the journal is signed by the desk; `unsigned` was written before there were signatures. */
  readonly head: HeadState;
  /** Fields of the record that are not what its journal leads to. */
  readonly differs: readonly string[];
  /** Which part of what is stored beside the journal cannot be read; null when all of it can. */
  readonly unreadable: string | null;
}
