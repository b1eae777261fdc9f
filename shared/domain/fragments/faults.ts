/** Something in a configuration that keeps it from being published. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** A map of the document as far as names in it matter. */
export type Named = Readonly<Record<string, unknown>>;

/** Some hundred ids would bury what is wrong. */
const MOST_NAMED = 30;

/** @returns the fault of a name that leads nowhere; none for a name that was left out */
export function unknownName(path: string, name: string | undefined, known: Named): Fault[] {
  if (name === undefined || Object.hasOwn(known, name)) return [];
  const names = Object.keys(known);
  const some = names.slice(0, MOST_NAMED).join(', ');
  return [{ path, message: `names no known one; known: ${some}${names.length > MOST_NAMED ? ', …' : ''}` }];
}
