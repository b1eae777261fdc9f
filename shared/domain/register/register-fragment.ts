import * as z from 'zod';
import type { Named } from '#domain/fragments/faults.ts';
import { fragment, type Part } from '#domain/fragments/fragment.ts';
import { NameSchema } from '#domain/fragments/words.ts';
import { ConfigurationItemSchema } from './configuration-item.ts';
import { itemFaults } from './item-faults.ts';

/** At 500 bytes each they fill the megabyte that a configuration may have; the limit in bytes is the route's. */
const MOST_ITEMS = 2000;

const fields = {
  /** The register: what the business runs on, who looks after it, what it depends on (CFG1). */
  configurationItems: z
    .record(NameSchema, ConfigurationItemSchema)
    .refine((items) => Object.keys(items).length <= MOST_ITEMS, `at most ${MOST_ITEMS} items`)
    .default({}),
};

export type RegisterPart = Part<typeof fields>;

/** What the desk looks after now. */
export const REGISTER = fragment({
  fields,
  shipped: () => ({ configurationItems: {} }),
  asOf: 'today',
  faults: ({ configurationItems: items, groups }: RegisterPart & { readonly groups: Named }) =>
    Object.keys(items).flatMap((id) => itemFaults(id, items, groups, (field) => `configurationItems.${id}.${field}`)),
});
