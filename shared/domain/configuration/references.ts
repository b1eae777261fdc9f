import type { Fault } from '#domain/fragments/faults.ts';
import type { Configuration } from './configuration.ts';
import { FRAGMENTS } from './fragments.ts';

/**
 * Every name in the document that leads nowhere, and every promise its calendar can never keep, in the order of the document. A
 * configuration with faults is refused as a whole.
 */
export function checkReferences(document: Configuration): Fault[] {
  return FRAGMENTS.flatMap(({ faults }) => faults(document));
}
