import { createContext, useContext } from 'react';
import type { Fault } from '../../api/problem.ts';
import type { Difference } from './differences.ts';
import type { Document } from './document.ts';
import type { Path } from './paths.ts';

export interface DraftOfPages {
  /** The version that stands on the desk. */
  readonly standingVersion: number;
  readonly standing: Document;
  /** The version the changes began with; that of the desk where there are none. */
  readonly version: number;
  /** What was there when the changes began. */
  readonly base: Document;
  /** What the forms show. */
  readonly document: Document;
  readonly changes: readonly Difference[];
  readonly faults: readonly Fault[];
  /** Whether these people may change anything. */
  readonly mayChange: boolean;
  /** `undefined` takes away. */
  change(path: Path, value: unknown): void;
  /** A whole document in place of what was typed, begun with a version. */
  take(document: Document, on?: { readonly version: number; readonly base: Document }): void;
  discard(): void;
  find(faults: readonly Fault[]): void;
}

export const DraftContext = createContext<DraftOfPages | null>(null);

/** The one draft all forms edit. */
export function useDraft(): DraftOfPages {
  const draft = useContext(DraftContext);
  if (draft === null) throw new Error('outside DraftContext');
  return draft;
}
