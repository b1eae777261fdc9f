import type { Opening } from './opening-draft.ts';

/** What each part of the form is given. */
export interface FieldsProps {
  readonly opening: Opening;
  readonly change: (part: Partial<Opening>) => void;
  readonly error: unknown;
  readonly faults: readonly string[];
}
