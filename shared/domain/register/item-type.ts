import * as z from 'zod';
import { keeperCapacity } from '#domain/kernel/actor.ts';
import type { EntryOf } from '#domain/kernel/journal.ts';
import { decideKept, foldKept, type KeptCommand, type KeptDocument } from '#domain/kernel/kept-document.ts';
import type { RecordType } from '#domain/kernel/record-type.ts';
import { CONFIGURATION_ITEM_EVENTS, type ConfigurationItemEventName } from '#events/configuration-item/changes.v1.ts';
import {
  type ConfigurationItemFields,
  ConfigurationItemFieldsSchema,
  type RegisteredItem,
} from '#events/configuration-item/configuration-item.ts';

export type ItemRecord = KeptDocument<ConfigurationItemFields>;
export type ItemCommand = KeptCommand<ConfigurationItemFields>;
export type ItemEntry = EntryOf<{
  [Name in ConfigurationItemEventName]: z.output<(typeof CONFIGURATION_ITEM_EVENTS)[Name]['data']>;
}>;

const ItemRecordSchema = z.object({
  tenant: z.string(),
  id: z.string(),
  fields: ConfigurationItemFieldsSchema,
  removed: z.boolean(),
  version: z.int().min(1),
  updatedAt: z.string(),
  hash: z.string(),
});

/** What the business runs on (CFG1), an item a record. */
export const CONFIGURATION_ITEM: RecordType<ItemRecord, ItemEntry, ItemCommand, RegisteredItem> = {
  name: 'configuration-item',
  prefix: 'CI',
  path: 'configuration-items',
  schema: ItemRecordSchema,
  events: CONFIGURATION_ITEM_EVENTS,
  idOf: ({ id }) => id,
  isThere: ({ removed }) => !removed,
  capacityOf: keeperCapacity,
  decide: decideKept,
  evolve: foldKept,
  present: { as: 'configurationItem', of: ({ id, fields }) => ({ id, ...fields }) },
};
