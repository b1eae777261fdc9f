import { parameterName, type SecretKind, type SecretPlace } from '#domain/secrets/parameter-name.ts';

/** Secrets the desk shares with other systems. One never changes under its reference; another secret has another. */
export interface SecretStore {
  /** @returns when every one of them is there for good */
  keep(secrets: readonly (SecretPlace & { readonly value: string })[]): Promise<void>;
  /** @returns values by reference; what is not there is missing */
  read(tenant: string, kind: SecretKind, references: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** What speaks to Parameter Store. */
export interface Parameters {
  put(name: string, value: string): Promise<void>;
  /** @returns values by name; a name that is not there is missing */
  get(names: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/**
 * Secrets as parameters of a stage. A container keeps every one it has read: an account may ask for forty a second, and a storm of
 * signed alerts is more.
 *
 * @param load - asked with the first secret: the client is not imported for requests that need none
 */
export function createSecretStore(stage: string, load = loadParameters): SecretStore {
  const known = new Map<string, string>();
  let loaded: Promise<Parameters> | null = null;
  const parameters = () => {
    loaded ??= load();
    return loaded;
  };

  return {
    async keep(secrets) {
      const named = new Map(secrets.map((secret) => [parameterName(stage, secret), secret.value]));
      if (named.size === 0) return;
      const { get, put } = await parameters();
      // Many may be read a second and few be put; what is known may have been deleted or changed by hand since.
      const there = await get([...named.keys()]);
      for (const [name, value] of named) {
        if (there.get(name) !== value) await put(name, value);
        known.set(name, value);
      }
    },
    async read(tenant, kind, references) {
      const nameOf = (reference: string) => parameterName(stage, { tenant, kind, reference });
      const unknown = [...new Set(references.map(nameOf))].filter((name) => !known.has(name));
      if (unknown.length > 0) {
        const { get } = await parameters();
        for (const [name, value] of await get(unknown)) known.set(name, value);
      }
      const found = references.map((reference) => [reference, known.get(nameOf(reference))] as const);
      return new Map(found.flatMap(([reference, value]) => (value === undefined ? [] : [[reference, value] as const])));
    },
  };
}

async function loadParameters(): Promise<Parameters> {
  return (await import('./parameters.ts')).ssmParameters();
}
