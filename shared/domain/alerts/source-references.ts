import type { Configuration } from '#domain/configuration/configuration.ts';
import { SOURCES } from '#events/in/sources.ts';

interface Fault {
  readonly path: string;
  readonly message: string;
}

/**
 * Every source the configuration names that the desk does not understand, and every mapping that cannot be evaluated. Apart
 * from the other references, because it knows all sources with all they bring along, and only whoever saves a configuration
 * needs that.
 */
export async function sourceFaults({ alerts }: Pick<Configuration, 'alerts'>): Promise<Fault[]> {
  const { sources, optIn, integrations } = alerts;
  return [
    ...Object.keys(sources).flatMap((source) => unknown(`alerts.sources.${source}`, source)),
    ...optIn.flatMap((source, index) => unknown(`alerts.optIn.${index}`, source)),
    ...Object.entries(integrations).flatMap(([name, { source }]) =>
      unknown(`alerts.integrations.${name}.source`, source),
    ),
    ...(await mappingFaults(alerts)),
  ];
}

async function mappingFaults({ integrations }: Configuration['alerts']): Promise<Fault[]> {
  // The evaluator is large, and most configurations have no mapping.
  const { mappingFaults: faultsOf } = await import('./generic-mapping.ts');
  return Object.entries(integrations).flatMap(([name, { source, mapping }]) => {
    const at = `alerts.integrations.${name}.mapping`;
    if (mapping === undefined) return [];
    if (source !== 'generic') return [{ path: at, message: 'only the source generic has a mapping' }];
    return faultsOf(mapping).map(({ path, message }) => ({ path: `${at}.${path}`, message }));
  });
}

function unknown(path: string, name: string): Fault[] {
  const known = SOURCES.map(({ id }) => id);
  return known.includes(name) ? [] : [{ path, message: `names no known source; known: ${known.join(', ')}` }];
}
