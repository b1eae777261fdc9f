/**
 * A service whose code is loaded when the first of its use cases is called. For what most calls never need: what every call needs is
 * loaded before the first one, while Lambda gives a function more processor.
 */
export function later<Service extends object>(load: () => Promise<Service>): Service {
  // All use cases are asynchronous, so none can tell whether its code was there; what else a service holds are services.
  return part(load) as Service;
}

/** Whatever is asked of it is a part as well; what is called is loaded. */
function part(load: () => Promise<unknown>): object {
  return new Proxy(() => undefined, {
    get: (_, name) => part(async () => ((await load()) as Record<PropertyKey, unknown>)[name]),
    apply: async (_, __, given) => ((await load()) as (...given: unknown[]) => unknown)(...given),
  });
}
