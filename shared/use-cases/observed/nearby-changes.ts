import type { ChangeRecord } from '#domain/changes/change-record.ts';
import { CHANGE } from '#domain/changes/change-type.ts';
import { byNearness, type FoundChange, hoursBefore, type NearbyChange } from '#domain/changes/nearness.ts';
import { namesOfItem } from '#domain/register/names-of-item.ts';
import { dependenciesOf, registered } from '#domain/register/register.ts';
import type { RegisterPart } from '#domain/register/register-fragment.ts';
import { changesAbout } from '#shared/store/changes/change-days.ts';
import { readMeta } from '#shared/store/incidents/incident-reader.ts';
import { observedOf } from '#shared/store/observed/observed-changes.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { foundName, readFound } from '#shared/use-cases/search/search-kinds.ts';

/** Items that are asked about, nearest first: a query each, all at once. */
const MOST_ITEMS = 40;

/** What was changed shortly before. */
export interface NearbyService {
  /** @throws DomainError not-found */
  readonly nearby: (tenant: string, number: string) => Promise<readonly NearbyChange[]>;
}

export function nearbyService(parts: DeskParts): NearbyService {
  return { nearby: (tenant, number) => nearbyChanges(parts, tenant, number) };
}

/**
 * Of what a record is about, and of what that depends on: changes of the two hours before it opened, or before its alert was told
 * (CHG2; Semantics, rule 63). At most forty-two small queries, and one call for the changes the desk knew of.
 */
async function nearbyChanges(parts: DeskParts, tenant: string, number: string): Promise<readonly NearbyChange[]> {
  const [{ record }, { document }] = await Promise.all([
    readMeta(parts.table, tenant, number),
    parts.configurations.current(tenant),
  ]);
  const asked = itemsOf(record.configurationItems, document).slice(0, MOST_ITEMS);
  if (asked.length === 0) return [];
  const span = hoursBefore(record);
  const [observed, known] = await Promise.all([
    Promise.all(asked.map((item) => ofItem(parts, tenant, item, span, document))),
    ofTheDesk(parts, tenant, asked, span),
  ]);
  return byNearness([...known, ...observed.flat()]);
}

interface AskedItem {
  readonly name: string;
  readonly distance: number;
}

/** What the record names, the items that means, then all these depend on. */
function itemsOf(names: readonly string[], register: RegisterPart): AskedItem[] {
  const { ids } = registered(names, register);
  const own = [...names.flatMap((name) => namesOfItem(name, register)), ...ids];
  const further = ids.flatMap((id) =>
    dependenciesOf(id, register).map((name, place) => ({ name, distance: place + 1 })),
  );
  const all = [...own.map((name) => ({ name, distance: 0 })), ...further];
  return [...new Map(all.toReversed().map((one) => [one.name.toLowerCase(), one])).values()].toReversed();
}

async function ofItem(
  { table }: DeskParts,
  tenant: string,
  { name, distance }: AskedItem,
  span: { readonly from: string; readonly to: string },
  register: RegisterPart,
): Promise<FoundChange[]> {
  const found = await observedOf(table, tenant, name, span);
  const [id] = registered([name], register).ids;
  return found.map(({ item: _, ...change }) => ({ ...change, configurationItem: id ?? name, distance }));
}

/** Changes that somebody asked the desk for, and that were worked on then. One that cannot be read is left out. */
async function ofTheDesk(
  { table }: DeskParts,
  tenant: string,
  asked: readonly AskedItem[],
  span: { readonly from: string; readonly to: string },
): Promise<FoundChange[]> {
  const planned = await changesAbout(table, tenant, { items: asked.map(({ name }) => name), ...span });
  const found = await readFound(
    table,
    tenant,
    planned.map(({ change: number }) => ({ kind: CHANGE.name, number })),
  );
  return planned.flatMap(({ change: number, at, from, items }) => {
    // What was read as a change is one.
    const record = found.get(foundName(CHANGE.name, number)) as unknown as ChangeRecord | undefined;
    if (record === undefined) return [];
    const of = asked.find(({ name }) => items.includes(name));
    const began = at !== null && at <= span.to ? at : from;
    return {
      ...{ id: number, at: began, what: `${record.fields.title}: ${record.status}`, number },
      ...{ by: record.assignee ?? record.requestedBy, source: 'firstline', configurationItem: of?.name ?? '' },
      distance: of?.distance ?? 0,
    };
  });
}
