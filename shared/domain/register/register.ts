import { fitsGlob, isWild } from '#domain/alerts/matching/glob.ts';
import { LEVELS, type Level } from '#events/terms/vocabulary.ts';
import type { ConfigurationItem } from './configuration-item.ts';
import type { RegisterPart } from './register-fragment.ts';

type Items = RegisterPart['configurationItems'];

/** What the register knows of the names on a record. */
export interface Registered {
  /** Ids of the items, in the order of the names that led to them. */
  readonly ids: readonly string[];
  /** Of the first item that has one. */
  readonly group: string | null;
  readonly runbook: string | null;
  /** The worst of the items and of everything that depends on them; null where none is known. */
  readonly criticality: Level | null;
}

interface Index {
  readonly exact: ReadonlyMap<string, string>;
  readonly globs: readonly (readonly [glob: string, id: string])[];
  readonly dependants: ReadonlyMap<string, readonly string[]>;
}

/** A version of the configuration is one object for as long as a container lives, and so is its index. */
const indexes = new WeakMap<Items, Index>();

/** Looks names up: an item's id and plain names first, then globs in the order of the register. A name nobody registered means nothing. */
export function registered(names: readonly string[], { configurationItems }: RegisterPart): Registered {
  const index = indexOf(configurationItems);
  const ids = [...new Set(names.flatMap((name) => idOf(name, index) ?? []))];
  const items = ids.flatMap((id) => configurationItems[id] ?? []);
  return {
    ids,
    group: first(items, ({ group }) => group),
    runbook: first(items, ({ runbook }) => runbook),
    criticality: worst(withDependants(ids, index).flatMap((id) => configurationItems[id]?.criticality ?? [])),
  };
}

/** @returns all that an item depends on, over however many others; without the item itself */
export function dependenciesOf(id: string, { configurationItems }: RegisterPart): string[] {
  return reach([id], (item) => configurationItems[item]?.dependsOn ?? []).filter((item) => item !== id);
}

/** @returns all that depends on an item, over however many others; nearest first, without the item itself */
export function reliantOn(id: string, { configurationItems }: RegisterPart): string[] {
  return withDependants([id], indexOf(configurationItems)).filter((item) => item !== id);
}

/** What fails takes with it whatever depends on it: impact follows dependencies (CFG1). */
function withDependants(ids: readonly string[], { dependants }: Index): string[] {
  return reach(ids, (id) => dependants.get(id) ?? []);
}

function reach(from: readonly string[], next: (id: string) => readonly string[]): string[] {
  const reached = new Set(from);
  for (const id of reached) for (const other of next(id)) reached.add(other);
  return [...reached];
}

function idOf(name: string, { exact, globs }: Index): string | undefined {
  return exact.get(name) ?? globs.find(([glob]) => fitsGlob(glob, name))?.[1];
}

function worst(levels: readonly Level[]): Level | null {
  return LEVELS.find((level) => levels.includes(level)) ?? null;
}

function first(
  items: readonly ConfigurationItem[],
  field: (item: ConfigurationItem) => string | undefined,
): string | null {
  return items.map(field).find((value) => value !== undefined) ?? null;
}

function indexOf(items: Items): Index {
  const known = indexes.get(items);
  if (known) return known;
  const entries = Object.entries(items);
  const names = entries.flatMap(([id, item]) => item.names.map((name) => [name, id] as const));
  const fresh = {
    // An id is a name of its own, whatever another item calls itself.
    exact: new Map([...names.filter(([name]) => !isWild(name)).reverse(), ...entries.map(([id]) => [id, id] as const)]),
    globs: names.filter(([name]) => isWild(name)),
    dependants: dependantsOf(entries),
  };
  indexes.set(items, fresh);
  return fresh;
}

function dependantsOf(entries: readonly (readonly [string, ConfigurationItem])[]): Map<string, string[]> {
  const dependants = new Map<string, string[]>();
  for (const [id, { dependsOn }] of entries) {
    for (const other of dependsOn) {
      const known = dependants.get(other);
      if (known === undefined) dependants.set(other, [id]);
      else known.push(id);
    }
  }
  return dependants;
}
