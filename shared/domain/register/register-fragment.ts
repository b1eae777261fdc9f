import * as z from 'zod';
import { type Fault, type Named, unknownName } from '#domain/fragments/faults.ts';
import { fragment, type Part } from '#domain/fragments/fragment.ts';
import { NameSchema } from '#domain/fragments/words.ts';
import { ConfigurationItemSchema } from './configuration-item.ts';

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
    Object.entries(items).flatMap(([id, { group, dependsOn }]) => [
      ...unknownName(`configurationItems.${id}.group`, group, groups),
      ...dependsOn.flatMap((other, index) => unknownName(`configurationItems.${id}.dependsOn.${index}`, other, items)),
      ...cycleFaults(items, id),
    ]),
});

/** What depends on itself, over whatever others, names no cause. */
function cycleFaults(items: RegisterPart['configurationItems'], id: string): Fault[] {
  const reached = new Set(items[id]?.dependsOn);
  for (const other of reached) for (const next of items[other]?.dependsOn ?? []) reached.add(next);
  return reached.has(id)
    ? [{ path: `configurationItems.${id}.dependsOn`, message: 'comes back to the item itself' }]
    : [];
}
