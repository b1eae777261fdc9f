import { canonicalJson } from '#domain/kernel/canonical-json.ts';
import { fittingItem } from '#domain/register/item-size.ts';
import type { ConfigurationItemFields } from '#events/configuration-item/configuration-item.ts';
import type { PersonFields } from '#events/person/person.ts';
import type { Configuration } from './configuration.ts';

/**
 * People and configuration items are records of their own. The configuration document may still name both: what a version says
 * of them that the version before did not is taken over, and whatever was changed at the records themselves stays.
 */
export interface Directory {
  readonly people: ReadonlyMap<string, PersonFields>;
  readonly items: ReadonlyMap<string, ConfigurationItemFields>;
}

/** What is to become of records, by id; null: they go. */
export interface TakenOver {
  readonly people: ReadonlyMap<string, Configuration['people'][string] | null>;
  readonly items: ReadonlyMap<string, Configuration['configurationItems'][string] | null>;
}

/** What a version of the configuration says of people and items that an earlier one did not. */
export function toTakeOver(from: Configuration, to: Configuration): TakenOver {
  return {
    people: differing(from.people, to.people),
    items: differing(from.configurationItems, to.configurationItems),
  };
}

function differing<T>(from: Readonly<Record<string, T>>, to: Readonly<Record<string, T>>): Map<string, T | null> {
  const named = new Set([...Object.keys(from), ...Object.keys(to)]);
  const changed = [...named].filter((id) => canonicalJson(own(from, id)) !== canonicalJson(own(to, id)));
  return new Map(changed.map((id) => [id, own(to, id)]));
}

function own<T>(map: Readonly<Record<string, T>>, id: string): T | null {
  return Object.hasOwn(map, id) ? (map[id] ?? null) : null;
}

/** The directory as it will be when that is taken over. */
export function afterTakeOver({ people, items }: Directory, over: TakenOver): Directory {
  return { people: applied(people, over.people, personAfter), items: applied(items, over.items, itemAfter) };
}

function applied<Kept, Said>(
  kept: ReadonlyMap<string, Kept>,
  said: ReadonlyMap<string, Said | null>,
  after: (id: string, before: Kept | undefined, said: Said) => Kept,
): ReadonlyMap<string, Kept> {
  if (said.size === 0) return kept;
  const result = new Map(kept);
  for (const [id, one] of said) {
    if (one === null) result.delete(id);
    else result.set(id, after(id, kept.get(id), one));
  }
  return result;
}

/** Of people the configuration knows when they work and how they read; what else is kept of them stays. */
export function personAfter(
  email: string,
  before: PersonFields | undefined,
  said: Configuration['people'][string],
): PersonFields {
  const { calendar: _calendar, zone: _zone, language: _language, ...kept } = before ?? nobodyKnown(email);
  return { ...kept, ...said };
}

function nobodyKnown(email: string): PersonFields {
  return { name: email, groups: [], skills: {} };
}

/** What the register alone knows of an item stays. */
export function itemAfter(
  _id: string,
  before: ConfigurationItemFields | undefined,
  said: Configuration['configurationItems'][string],
): ConfigurationItemFields {
  const { environment, tags, service, public: isPublic } = before ?? {};
  return fittingItem({
    ...(service !== undefined && { service }),
    ...(isPublic !== undefined && { public: isPublic }),
    ...said,
    ...(environment !== undefined && { environment }),
    ...(tags !== undefined && { tags }),
  });
}

/** The configuration with people and items as the directory has them. */
export function withDirectory(document: Configuration, { people, items }: Directory): Configuration {
  return {
    ...document,
    people: Object.fromEntries([...people].map(([email, person]) => [email, whenAndHow(person)])),
    configurationItems: Object.fromEntries(
      inOrder(items, document.configurationItems).map(([id, item]) => [id, asConfigured(item)]),
    ),
  };
}

function whenAndHow({ calendar, zone, language }: PersonFields): Configuration['people'][string] {
  return {
    ...(calendar !== undefined && { calendar }),
    ...(zone !== undefined && { zone }),
    ...(language !== undefined && { language }),
  };
}

function asConfigured(item: ConfigurationItemFields): Configuration['configurationItems'][string] {
  const { environment: _environment, tags: _tags, ...configured } = item;
  return configured;
}

/** Where names of several items fit, the first one wins: those of the configuration in its order, the others by id. */
function inOrder<T>(items: ReadonlyMap<string, T>, configured: object): (readonly [string, T])[] {
  const first = Object.keys(configured);
  const place = new Map(first.map((id, index) => [id, index]));
  const rank = (id: string) => place.get(id) ?? first.length;
  return [...items].toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
