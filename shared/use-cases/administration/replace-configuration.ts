import type { Configuration } from '#domain/configuration/configuration.ts';
import { differences } from '#domain/configuration/differences.ts';
import { checkReferences } from '#domain/configuration/references.ts';
import { callFaults } from '#domain/escalation/called-webhooks.ts';
import { withSecretsApart } from '#domain/escalation/webhooks-apart.ts';
import { canonicalJson } from '#domain/kernel/canonical-json.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { stakeholderFaults } from '#domain/majors/told-webhooks.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';
import { actItem } from '#shared/store/tenants/acts.ts';
import { areSecretsApart } from '#shared/store/tenants/secrets-apart.ts';
import { orRecall, type Remembered, remember } from '#shared/use-cases/kernel/idempotency.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { type OpenConfiguration, openConfiguration } from '#shared/use-cases/secrets/open-configuration.ts';
import type { SecretParts } from '#shared/use-cases/secrets/secret-parts.ts';
import { keepWebhooks } from '#shared/use-cases/secrets/webhook-secrets.ts';
import { readAllWebhooks } from '#shared/use-cases/webhooks/all-webhooks.ts';

/** Of the hundred writes of a transaction; the row of the publication names every path that differs. */
const MOST_SECRETS_TOLD = 25;

/**
 * Publishes a configuration as the next version. Records already open stay under the one they were opened with.
 *
 * @throws DomainError invalid, stale-version, key-reused, unreadable
 */
export function replaceConfiguration(
  parts: SecretParts,
  context: RequestContext,
  document: Configuration,
  reason: string | null = null,
): Promise<OpenConfiguration> {
  const errors = checkReferences(document);
  if (errors.length > 0) throw new DomainError('invalid', { errors });
  const replay = ({ answer }: Remembered) => openVersion(parts, context.tenant, Number(answer));
  return orRecall(parts.table, context, () => publish(parts, context, document, reason), replay);
}

/** What its webhooks hold is kept first: a version that names what is not there could not be called. */
async function publish(parts: SecretParts, context: RequestContext, document: Configuration, reason: string | null) {
  const { configurations, table } = parts;
  const { tenant, expectedVersion, now, actor } = context;
  const fault = await configurations.fault(tenant);
  // What comes after a version that cannot be read would be a guess.
  if (fault !== null) throw fault;
  const { version } = await configurations.published(tenant);
  if (expectedVersion !== undefined && expectedVersion !== version) {
    throw new DomainError('stale-version', { current: version });
  }
  await checkDirectory(parts, tenant, document);
  const before = await openVersion(parts, tenant, version);
  const secrets = await keepWebhooks(parts, tenant, document.webhooks);
  const unique = [...actsOf(context, before, document), ...remember(context, version + 1)];
  const stored = (await areSecretsApart(table)) ? withSecretsApart(document) : document;
  const draft = { document: stored, secrets, at: now, by: actor.id, reason, unique };
  const written = await configurations.replace(tenant, version, draft);
  if (!written) throw new DomainError('stale-version', { current: (await configurations.published(tenant)).version });
  return openVersion(parts, tenant, version + 1);
}

/** What people and items of the directory name must still be there: groups, calendars. Webhooks may be records. */
async function checkDirectory(
  { configurations, table }: SecretParts,
  tenant: string,
  document: Configuration,
): Promise<void> {
  const { records } = await readAllWebhooks(table, tenant);
  const named = Object.fromEntries([...records.values()].map(({ fields }) => [fields.name, fields]));
  const webhooks = { ...document.webhooks, ...named };
  const errors = [
    ...checkReferences(await configurations.draft(tenant, document)),
    ...callFaults(document.escalationPolicies, webhooks),
    ...stakeholderFaults(document.majorIncidents.plans, webhooks),
  ];
  if (errors.length > 0) throw new DomainError('invalid', { errors });
}

async function openVersion({ configurations, secrets }: SecretParts, tenant: string, version: number) {
  return openConfiguration(secrets, tenant, await configurations.version(tenant, version));
}

function actsOf(context: RequestContext, before: OpenConfiguration, document: Configuration): UniqueItem[] {
  const told = differences(before, { version: before.version + 1, document });
  const published = actItem(context, { what: 'configuration-published', about: 'configuration', ...told });
  const [was, is] = [before.document.webhooks, document.webhooks];
  const textOf = (webhooks: object, name: string) => canonicalJson(new Map(Object.entries(webhooks)).get(name) ?? null);
  const setOf = (webhooks: object, name: string) => ({ set: Object.hasOwn(webhooks, name) });
  const set = [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((name) => textOf(was, name) !== textOf(is, name))
    .slice(0, MOST_SECRETS_TOLD)
    .map((name, index) => {
      const about = `webhooks.${name}`;
      const of = { ...context, id: `${context.id}-${index + 1}` };
      return actItem(of, { what: 'secret-set', about, before: setOf(was, name), after: setOf(is, name) });
    });
  return [published, ...set];
}
