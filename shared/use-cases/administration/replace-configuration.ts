import type { Configuration, VersionedConfiguration } from '#domain/configuration/configuration.ts';
import { differences } from '#domain/configuration/differences.ts';
import { checkReferences } from '#domain/configuration/references.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { actItem } from '#shared/store/tenants/acts.ts';
import type { RequestContext } from '#shared/use-cases/desk/desk.ts';
import type { DeskParts } from '#shared/use-cases/records/desk-parts.ts';
import { orRecall, type Remembered, remember } from '#shared/use-cases/records/idempotency.ts';

/** Publishes a configuration as the next version. Records already open stay under the one they were opened with. */
export function replaceConfiguration(
  parts: DeskParts,
  context: RequestContext,
  document: Configuration,
): Promise<VersionedConfiguration> {
  const errors = checkReferences(document);
  if (errors.length > 0) throw new DomainError('invalid', { errors });
  const replay = ({ answer }: Remembered) => parts.configurations.version(context.tenant, Number(answer));
  return orRecall(parts.table, context, () => publish(parts, context, document), replay);
}

async function publish({ configurations }: DeskParts, context: RequestContext, document: Configuration) {
  const { tenant, expectedVersion, now, actor } = context;
  const before = await configurations.current(tenant);
  const { version } = before;
  if (expectedVersion !== undefined && expectedVersion !== version) {
    throw new DomainError('stale-version', { current: version });
  }
  const told = differences(before, { version: version + 1, document });
  const act = actItem(context, { what: 'configuration-published', about: 'configuration', ...told });
  const unique = [act, ...remember(context, version + 1)];
  const written = await configurations.replace(tenant, version, { document, at: now, by: actor.id, unique });
  if (!written) throw new DomainError('stale-version', { current: (await configurations.current(tenant)).version });
  return configurations.version(tenant, version + 1);
}
