import * as z from 'zod';
import { invalid } from '#domain/kernel/errors.ts';
import { LARGEST_ITEM_BYTES } from '#domain/register/item-size.ts';
import { CONFIGURATION_ITEM, type ItemRecord } from '#domain/register/item-type.ts';
import {
  ConfigurationItemFieldsSchema,
  ConfigurationItemIdSchema,
  RegisteredItemSchema,
} from '#events/configuration-item/configuration-item.ts';
import { boundedText } from '#events/terms/text.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { journalRoutes } from '#functions/http-api/api/journal-routes.ts';
import { Paging, pageOfItems } from '#functions/http-api/api/paging.ts';
import { KEEPERS, STAFF } from '#functions/http-api/api/roles.ts';
import { etag } from '#shared/http/conditions.ts';
import { isReadableItem } from '#shared/store/table/listed-item.ts';
import { registerService } from '#shared/use-cases/directory/register-service.ts';
import type { Kept } from '#shared/use-cases/kernel/one-record.ts';

const about = { tag: 'Register', access: 'roles' } as const;
const ITEM_ANSWER = {
  type: 'json',
  status: 200,
  name: 'ConfigurationItem',
  schema: RegisteredItemSchema,
  tagged: true,
} as const;

/** What was read can be sent back as it is: which item it is stands in the path. */
const BodySchema = ConfigurationItemFieldsSchema.extend({ id: z.unknown().optional() });

export const listConfigurationItems = defineRoute({
  ...about,
  method: 'GET',
  path: '/configuration-items',
  id: 'listConfigurationItems',
  summary: 'The register, by id',
  description: 'With `name`, what that is a name of: an id, a name of an item, or what fits a glob of it.',
  roles: STAFF,
  changes: 'nothing',
  query: z.strictObject({ ...Paging, name: boundedText({ characters: 2048, least: 1 }).optional() }),
  answer: {
    type: 'json',
    status: 200,
    name: 'ConfigurationItems',
    schema: pageOfItems(RegisteredItemSchema),
    tagged: false,
  },
  async handle({ context, query: { limit, cursor = null, name } }, { serviceOf }) {
    const page = await serviceOf(registerService).list(context, { limit, cursor, name });
    const items = page.items.map((item) => (isReadableItem(item) ? CONFIGURATION_ITEM.present.of(item) : item));
    return { body: { items, nextCursor: page.nextCursor } };
  },
});

export const getConfigurationItem = defineRoute({
  ...about,
  method: 'GET',
  path: '/configuration-items/{id}',
  id: 'getConfigurationItem',
  summary: 'One item of the register',
  roles: STAFF,
  changes: 'nothing',
  answer: ITEM_ANSWER,
  async handle({ context, params }, { serviceOf }) {
    return shown(await serviceOf(registerService).read(context, params.id));
  },
});

export const putConfigurationItem = defineRoute({
  ...about,
  method: 'PUT',
  path: '/configuration-items/{id}',
  id: 'putConfigurationItem',
  summary: 'Add an item to the register, or replace what it says',
  description:
    'Its group is one of the configuration; what it depends on are items, and it comes back to itself over none.',
  roles: KEEPERS,
  changes: 'existing',
  act: 'configuration-item-changed',
  body: {
    type: 'json',
    schema: BodySchema,
    example: { label: 'Web shop', names: ['shop-*'], group: 'infrastructure', criticality: 'high', dependsOn: [] },
    mostBytes: LARGEST_ITEM_BYTES,
  },
  answer: ITEM_ANSWER,
  async handle({ context, params, body: { id: _id, ...fields } }, { serviceOf }) {
    const id = ConfigurationItemIdSchema.safeParse(params.id);
    if (!id.success) throw invalid('id', id.error.issues[0]?.message ?? 'cannot be an id');
    return replied(await serviceOf(registerService).put(context, id.data, fields));
  },
});

export const deleteConfigurationItem = defineRoute({
  ...about,
  method: 'DELETE',
  path: '/configuration-items/{id}',
  id: 'deleteConfigurationItem',
  summary: 'Take an item out of the register',
  description: 'Refused while others depend on it. Its journal stays, and so do records about it.',
  roles: KEEPERS,
  changes: 'existing',
  act: 'configuration-item-changed',
  answer: ITEM_ANSWER,
  async handle({ context, params }, { serviceOf }) {
    return replied(await serviceOf(registerService).remove(context, params.id));
  },
});

export const ITEM_JOURNAL = journalRoutes({
  path: '/configuration-items/{id}',
  param: 'id',
  name: 'ConfigurationItem',
  tag: 'Register',
  roles: STAFF,
  journals: ({ serviceOf }) => serviceOf(registerService).journals,
});

function shown(record: ItemRecord) {
  return { body: CONFIGURATION_ITEM.present.of(record), headers: { etag: etag(record.version) } };
}

function replied({ record, replayed }: Kept<ItemRecord>) {
  const { body, headers } = shown(record);
  return { body, headers: { ...headers, ...(replayed && { 'idempotency-replayed': 'true' }) } };
}
