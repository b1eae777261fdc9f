import type { Configuration } from '#domain/configuration/configuration.ts';
import { SOURCES } from '#events/in/sources.ts';

interface Fault {
  readonly path: string;
  readonly message: string;
}

/**
 * Every source the configuration names that the desk does not understand. Apart from the other references, because it knows
 * all sources with all they bring along, and only whoever saves a configuration needs that.
 */
export function sourceFaults({ alerts }: Pick<Configuration, 'alerts'>): Fault[] {
  const { sources, optIn, integrations } = alerts;
  return [
    ...Object.keys(sources).flatMap((source) => unknown(`alerts.sources.${source}`, source)),
    ...optIn.flatMap((source, index) => unknown(`alerts.optIn.${index}`, source)),
    ...Object.entries(integrations).flatMap(([name, { source }]) =>
      unknown(`alerts.integrations.${name}.source`, source),
    ),
  ];
}

function unknown(path: string, name: string): Fault[] {
  const known = SOURCES.map(({ id }) => id);
  return known.includes(name) ? [] : [{ path, message: `names no known source; known: ${known.join(', ')}` }];
}
