import type * as z from 'zod';
import type { Fault } from './faults.ts';

type Fields = Readonly<Record<string, z.ZodType>>;
type Stored = Readonly<Record<string, unknown>>;

/** What a document says of one concept. */
export type Part<Of extends Fields> = { [Key in keyof Of]: z.output<Of[Key]> };

/**
 * Whose version a record lives by: that it was opened with, because it was promised (LIF10); that of today, because it is who there
 * is and how they are reached; or both, where what came later stands beside what was there.
 */
export type AsOf = 'opening' | 'today' | 'both';

/** One concept's part of the configuration, declared once, beside the rules that read it (ADR 0097). */
export interface Fragment<Of extends Fields, Needs> {
  /** Keys of the document with their schemas. */
  readonly fields: Of;
  /** What a desk starts with. @param deskAddress - the mail address it was deployed with */
  readonly shipped: (deskAddress: string) => Part<Of>;
  readonly asOf: AsOf;
  /** What is wrong in the light of other parts: names that lead nowhere, promises no calendar can keep. */
  readonly faults: (document: Needs) => Fault[];
  /** Makes what an earlier release saved into what the schema takes; documents of all versions are read. */
  readonly mend: (stored: Stored) => Stored;
  /** By key, the fields of its entries whose knowledge is a permission. */
  readonly secrets: Partial<Record<keyof Of, readonly string[]>>;
}

export function fragment<Of extends Fields, Needs = unknown>({
  faults = () => [],
  mend = (stored) => stored,
  secrets = {},
  ...declared
}: Pick<Fragment<Of, Needs>, 'fields' | 'shipped' | 'asOf'> & Partial<Fragment<Of, Needs>>): Fragment<Of, Needs> {
  return { ...declared, faults, mend, secrets };
}
