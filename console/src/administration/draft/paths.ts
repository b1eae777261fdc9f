/** Where something stands in the configuration, name by name; places of lists are numbers as text. */
export type Path = readonly string[];

/** As the desk names it in its faults. */
export const pathText = (path: Path): string => path.join('.');

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, name) => (isHolder(inner) ? inner[name] : undefined), value);
}

/** @returns a copy with the value in its place; `undefined` takes it away, a place of a list with it */
export function withValue(whole: unknown, path: Path, value: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  const inner = withValue(isHolder(whole) ? whole[name] : undefined, rest, value);
  if (Array.isArray(whole)) {
    return inner === undefined ? whole.toSpliced(Number(name), 1) : whole.toSpliced(Number(name), 1, inner);
  }
  const others = isHolder(whole) ? whole : {};
  if (inner !== undefined) return { ...others, [name]: inner };
  return Object.fromEntries(Object.entries(others).filter(([other]) => other !== name));
}

export function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

export function same(one: unknown, other: unknown): boolean {
  if (!isHolder(one) || !isHolder(other)) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => same(one[name], other[name]));
}
