import type { ConfigurationItemFields } from '#events/configuration-item/configuration-item.ts';
import { byteLength } from '#events/terms/text.ts';

/**
 * In bytes of JSON. An item of the table has 400 KB: a row of the audit holds what was before and what is after, a transaction of
 * 4 MB five copies of each item.
 */
export const LARGEST_ITEM_BYTES = 100 * 1024;

export function bytesOf(fields: ConfigurationItemFields): number {
  return byteLength(JSON.stringify(fields));
}

/** What is too large for a record has fewer names: of a configuration saved before items were records. */
export function fittingItem(fields: ConfigurationItemFields): ConfigurationItemFields {
  const names = [...fields.names];
  while (names.length > 0 && bytesOf({ ...fields, names }) > LARGEST_ITEM_BYTES) names.pop();
  return names.length === fields.names.length ? fields : { ...fields, names };
}
