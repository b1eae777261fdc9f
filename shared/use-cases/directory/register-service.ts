import { DomainError, invalid } from '#domain/kernel/errors.ts';
import { type Affected, impactOf } from '#domain/register/impact.ts';
import { itemFaults } from '#domain/register/item-faults.ts';
import { bytesOf, LARGEST_ITEM_BYTES } from '#domain/register/item-size.ts';
import { CONFIGURATION_ITEM, type ItemRecord } from '#domain/register/item-type.ts';
import { registered } from '#domain/register/register.ts';
import type { ConfigurationItemFields } from '#events/configuration-item/configuration-item.ts';
import type { ReadLine } from '#shared/http/json-body.ts';
import type { UnreadableItem } from '#shared/store/table/listed-item.ts';
import { recordsAbout } from '#shared/use-cases/incidents/records-about.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { Kept } from '#shared/use-cases/kernel/one-record.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { type Imported, importItems } from './import-items.ts';
import { itemActs } from './item-acts.ts';
import { type Journals, journalsOf } from './journals.ts';
import { changeKept, listKept, readKept } from './kept-records.ts';

/** What fails with an item: others, and open incidents about those. */
export interface Impact {
  readonly items: readonly Affected[];
  readonly records: readonly string[];
}

/** The register. @throws DomainError not-found, invalid, conflict, stale-version, key-reused, busy, unreadable */
export interface RegisterService {
  /** @param name - only what it is a name of: of an item itself, or of a glob of it */
  readonly list: (
    context: RequestContext,
    page: { readonly limit: number; readonly cursor: string | null; readonly name?: string | undefined },
  ) => Promise<Page<ItemRecord | UnreadableItem>>;
  readonly journals: Journals;
  readonly read: (context: RequestContext, id: string) => Promise<ItemRecord>;
  readonly put: (context: RequestContext, id: string, fields: ConfigurationItemFields) => Promise<Kept<ItemRecord>>;
  readonly remove: (context: RequestContext, id: string) => Promise<Kept<ItemRecord>>;
  readonly impact: (context: RequestContext, id: string) => Promise<Impact>;
  readonly import: (context: RequestContext, lines: readonly ReadLine[], dryRun: boolean) => Promise<Imported>;
}

export function registerService(parts: DeskParts): RegisterService {
  return {
    list: (context, { name, ...page }) =>
      name === undefined ? listKept(parts, CONFIGURATION_ITEM, context, page) : named(parts, context, name),
    read: (context, id) => readKept(parts, CONFIGURATION_ITEM, context, id),
    put: (context, id, fields) => putItem(parts, context, id, fields),
    journals: journalsOf(parts, CONFIGURATION_ITEM),
    remove: (context, id) => removeItem(parts, context, id),
    impact: (context, id) => impact(parts, context, id),
    import: (context, lines, dryRun) => importItems(parts, context, lines, dryRun),
  };
}

async function named(parts: DeskParts, context: RequestContext, name: string): Promise<Page<ItemRecord>> {
  const { document } = await parts.configurations.current(context.tenant);
  const { ids } = registered([name], document);
  return {
    items: await Promise.all(ids.map((id) => readKept(parts, CONFIGURATION_ITEM, context, id))),
    nextCursor: null,
  };
}

async function putItem(parts: DeskParts, context: RequestContext, id: string, fields: ConfigurationItemFields) {
  const { document } = await parts.configurations.current(context.tenant);
  if (bytesOf(fields) > LARGEST_ITEM_BYTES) throw invalid('', `must have at most ${LARGEST_ITEM_BYTES} bytes`);
  const errors = itemFaults(id, { ...document.configurationItems, [id]: fields }, document.groups, (field) => field);
  if (errors.length > 0) throw new DomainError('invalid', { errors });
  return changeKept(parts, CONFIGURATION_ITEM, context, { id, command: { type: 'put', fields } }, itemActs(context));
}

/** What others depend on stays: they would depend on nothing. */
async function removeItem(parts: DeskParts, context: RequestContext, id: string) {
  const { document } = await parts.configurations.current(context.tenant);
  const dependants = Object.entries(document.configurationItems).filter(([, item]) => item.dependsOn.includes(id));
  if (dependants.length > 0) {
    const names = dependants.slice(0, MOST_NAMED).map(([other]) => other);
    throw new DomainError('conflict', { reason: `${names.join(', ')} depend on it` });
  }
  return changeKept(parts, CONFIGURATION_ITEM, context, { id, command: { type: 'remove' } }, itemActs(context));
}

const MOST_NAMED = 20;

async function impact(parts: DeskParts, context: RequestContext, id: string): Promise<Impact> {
  await readKept(parts, CONFIGURATION_ITEM, context, id);
  const { document } = await parts.configurations.current(context.tenant);
  const items = impactOf(id, new Map(Object.entries(document.configurationItems)));
  const records = await recordsAbout(
    parts,
    context.tenant,
    items.map((item) => item.id),
    document,
  );
  return { items, records };
}
