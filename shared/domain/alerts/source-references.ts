import type { Fault } from '#domain/fragments/faults.ts';
import { BUS_SOURCES, SOURCES } from '#events/in/sources.ts';
import type { AlertsPart } from './alerts-fragment.ts';

/**
 * Every source the configuration names that the desk does not understand, and every mapping that cannot be evaluated. Apart
 * from the other references, because it knows all sources with all they bring along, and only whoever saves a configuration
 * needs that.
 */
export async function sourceFaults({ alerts }: AlertsPart): Promise<Fault[]> {
  const { sources, optIn, optOut, integrations } = alerts;
  return [
    ...Object.keys(sources).flatMap((source) => unknown(`alerts.sources.${source}`, source)),
    ...optIn.flatMap((type, index) => unknownType(`alerts.optIn.${index}`, type)),
    ...optOut.flatMap((type, index) => unknownType(`alerts.optOut.${index}`, type)),
    ...Object.entries(integrations).flatMap(([name, { source }]) =>
      unknown(`alerts.integrations.${name}.source`, source),
    ),
    ...(await mappingFaults(alerts)),
  ];
}

async function mappingFaults({ integrations }: AlertsPart['alerts']): Promise<Fault[]> {
  // The evaluator is large, and most configurations have no mapping.
  const { mappingFaults: faultsOf } = await import('./matching/generic-mapping.ts');
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

/** `aws.ec2/EBS Snapshot Notification`, or `aws.ec2` for all of them. */
function unknownType(path: string, type: string): Fault[] {
  const [name = '', ...rest] = type.split('/');
  const source = BUS_SOURCES.find(({ id }) => id === name);
  if (source === undefined) return unknown(path, name);
  const read = source.events.filter(({ outcome }) => outcome !== 'ignored');
  const types = [...new Set(read.map(({ detailType }) => detailType))];
  if (rest.length === 0 || types.includes(rest.join('/'))) return [];
  return [{ path, message: `names no event of ${name} that is read; read are: ${types.join(', ')}` }];
}
