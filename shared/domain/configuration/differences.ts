import { canonicalJson } from '#domain/kernel/canonical-json.ts';
import { byteLength, cutText } from '#events/terms/text.ts';
import { isSecret, MASK } from './secrets.ts';

/** What differs between two configurations, one side of it. */
export interface Side {
  readonly version: number;
  readonly values: Readonly<Record<string, unknown>>;
  readonly more?: number;
}

/** Both sides of a row together stay below a fifth of the 400 KB an item has, and of the 256 KB of an event. */
const MOST_BYTES = 24 * 1024;
/** A line of a list somebody reads. */
const LONGEST_VALUE_BYTES = 1024;
const MARK = '…';

type Leaves = ReadonlyMap<string, Leaf>;
interface Leaf {
  readonly path: readonly string[];
  readonly value: unknown;
}

/**
 * What publishing a configuration changes, by path. A secret that differs is named and never shown, a long value is cut; what has
 * no room is counted.
 */
export function differences(
  before: { readonly version: number; readonly document: object },
  after: { readonly version: number; readonly document: object },
): { before: Side; after: Side } {
  const [was, is] = [leavesOf(before.document), leavesOf(after.document)];
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter((name) => !same(was.get(name), is.get(name)));
  const told = withinBytes(changed, (name) => [name, shown(was.get(name)), shown(is.get(name))]);
  const more = changed.length > told.length ? { more: changed.length - told.length } : {};
  return {
    before: { version: before.version, values: valuesOf(told, was), ...more },
    after: { version: after.version, values: valuesOf(told, is), ...more },
  };
}

function leavesOf(document: object): Leaves {
  return new Map(leaves(document, []).map((leaf) => [leaf.path.join('.'), leaf]));
}

/** Empty lists and maps are values: that there is nothing in one is what somebody may have changed. */
function leaves(value: unknown, path: readonly string[]): Leaf[] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [{ path, value }];
  const fields = Object.entries(value);
  if (fields.length === 0) return [{ path, value }];
  return fields.flatMap(([name, inner]) => leaves(inner, [...path, name]));
}

function same(one: Leaf | undefined, other: Leaf | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return canonicalJson(one.value) === canonicalJson(other.value);
}

function withinBytes(names: readonly string[], content: (name: string) => unknown): string[] {
  let bytes = 0;
  const end = names.findIndex((name) => {
    bytes += byteLength(JSON.stringify(content(name)));
    return bytes > MOST_BYTES;
  });
  return end === -1 ? [...names] : names.slice(0, end);
}

function valuesOf(names: readonly string[], side: Leaves): Record<string, unknown> {
  return Object.fromEntries(names.flatMap((name) => (side.has(name) ? [[name, shown(side.get(name))]] : [])));
}

function shown(leaf: Leaf | undefined): unknown {
  if (leaf === undefined) return undefined;
  if (isSecret(leaf.path)) return MASK;
  return typeof leaf.value === 'string' ? cutText(leaf.value, { bytes: LONGEST_VALUE_BYTES, mark: MARK }) : leaf.value;
}
