import type { Configuration } from './configuration.ts';
import { FRAGMENTS } from './fragments.ts';

/** What is shown in place of a secret, where that there is one is told. */
export const MASK = '***';

/** Fields whose knowledge is a permission, by the key of the map they stand in. */
const SECRETS = new Map(FRAGMENTS.flatMap(({ secrets }) => Object.entries<readonly string[]>(secrets)));

/** @param path - of a value in a configuration, name by name */
export function isSecret([map = '', , field = '']: readonly string[]): boolean {
  return SECRETS.get(map)?.includes(field) ?? false;
}

/** That a webhook is there is no secret, what is in it is one. */
type Shown = Omit<Configuration, 'webhooks'> & {
  readonly webhooks: Record<string, Partial<Configuration['webhooks'][string]>>;
};

/** A configuration for those who may not replace it. */
export function withoutSecrets(document: Configuration): Shown {
  const maps = document as unknown as Readonly<Record<string, Readonly<Record<string, object>>>>;
  const shown = [...SECRETS.keys()].map((key) => {
    const entries = Object.entries(maps[key] ?? {});
    return [key, Object.fromEntries(entries.map(([name, entry]) => [name, withoutFields([key, name], entry)]))];
  });
  return { ...document, ...Object.fromEntries(shown) };
}

function withoutFields(path: readonly string[], entry: object): object {
  return Object.fromEntries(Object.entries(entry).filter(([field]) => !isSecret([...path, field])));
}
