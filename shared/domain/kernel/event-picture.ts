import { byteLength, cutText } from '#events/terms/text.ts';

/**
 * What an event carries of a record is a picture of it, bounded in bytes: the bus takes 256 KB an entry and a call, and whoever
 * is called with an event has the same limit for it and what is put around it. Half of that leaves room for both.
 */
export const LARGEST_DETAIL_BYTES = 128 * 1024;

interface Level {
  /** Bytes a text may have; JSON may write each in two. Addresses, ids and instants are shorter than the lowest. */
  readonly text: number;
  /** Elements a list may have, and entries a map where those are many. */
  readonly list: number;
}

const ALL = Number.POSITIVE_INFINITY;
const LEVELS: readonly Level[] = [
  ...[32_000, 16_000, 8_000, 4_000].map((text) => ({ text, list: ALL })),
  ...[200, 100, 50, 20, 10, 5, 3, 1, 0].map((list) => ({ text: list > 50 ? 2_000 : 512, list })),
  { text: 256, list: 0 },
];
/** More fields than any object of an event has by its schema: what is longer is a map by name. */
const FEWEST_OF_A_MAP = 60;
const MARK = '…';

/**
 * Shortens a detail to its bound: the longest texts first, at whole characters and marked; where that is not enough, long lists.
 *
 * @returns the detail as it was, or shortened, with `cut` naming by their paths what is not all there
 */
export function pictured<Detail extends object>(detail: Detail): Detail & { readonly cut?: readonly string[] } {
  if (fits(detail)) return detail;
  for (const level of LEVELS) {
    const cut: string[] = [];
    const short = { ...(shortened(detail, level, [], cut) as Detail), cut };
    if (fits(short)) return short;
  }
  throw new Error('an event is larger than its bound by its fields alone');
}

function fits(detail: object): boolean {
  return byteLength(JSON.stringify(detail)) <= LARGEST_DETAIL_BYTES;
}

function shortened(value: unknown, level: Level, path: readonly string[], cut: string[]): unknown {
  if (typeof value === 'string') return shortText(value, level, path, cut);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    if (value.length > level.list) cut.push(path.join('.'));
    return value.slice(0, level.list).map((inner) => shortened(inner, level, path, cut));
  }
  const fields = Object.entries(value);
  const most = Math.max(FEWEST_OF_A_MAP, level.list);
  if (fields.length > most) cut.push(path.join('.'));
  return Object.fromEntries(
    fields.slice(0, most).map(([name, inner]) => [name, shortened(inner, level, [...path, name], cut)]),
  );
}

function shortText(value: string, { text: bytes }: Level, path: readonly string[], cut: string[]): string {
  if (byteLength(value) <= bytes) return value;
  const name = path.join('.');
  if (!cut.includes(name)) cut.push(name);
  return cutText(value, { bytes, mark: MARK });
}
