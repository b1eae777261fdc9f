import type { Configuration } from './configuration.ts';
import { FRAGMENTS } from './fragments.ts';

/**
 * What a desk starts with (contract: Shipped configuration). All of it can be changed; it is version 0.
 *
 * @param deskAddress - the mail address the desk was deployed with
 */
export function shippedConfiguration(deskAddress: string): Configuration {
  return Object.assign({}, ...FRAGMENTS.map(({ shipped }) => shipped(deskAddress)));
}
