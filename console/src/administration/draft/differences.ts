import { isHolder, type Path, pathText, same } from './paths.ts';

/** One place at which two configurations differ; `undefined` where one has nothing there. */
export interface Difference {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What differs, in the order of the document; an empty list or map is a value. */
export function differences(before: unknown, after: unknown, at: Path = []): Difference[] {
  if (same(before, after)) return [];
  if (isBranch(before) && isBranch(after) && Array.isArray(before) === Array.isArray(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return names.flatMap((name) => differences(before[name], after[name], [...at, name]));
  }
  return [{ path: pathText(at), before, after }];
}

/** What has something below it; a whole entry that is new or gone is one difference. */
function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return isHolder(value) && Object.keys(value).length > 0;
}

/** A value on a line; what is not there is a dash. */
export function valueText(value: unknown): string {
  if (value === undefined) return '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
