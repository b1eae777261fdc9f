import * as z from 'zod';
import type { Staff } from '#domain/paging/staff.ts';
import { FRAGMENTS } from './fragments.ts';

/** A union's members as one type: `A | B` becomes `A & B`. */
type Together<Of> = (Of extends unknown ? (of: Of) => void : never) extends (all: infer All) => void ? All : never;
type Fields = Together<(typeof FRAGMENTS)[number]['fields']>;

/** The desk's whole configuration: one document per tenant, versioned, validated as a whole (references.ts checks every name in it). */
export const ConfigurationSchema = z.strictObject(
  Object.assign({}, ...FRAGMENTS.map(({ fields }) => fields)) as Fields,
);

export type Configuration = z.output<typeof ConfigurationSchema>;

/** A configuration with the version under which records name it; 0 is the shipped one. */
export interface VersionedConfiguration {
  readonly version: number;
  readonly document: Configuration;
  /** Who there is today; none where nobody is kept as a record. */
  readonly staff?: Staff;
}
