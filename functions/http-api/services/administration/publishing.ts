import type { Configuration } from '#domain/configuration/configuration.ts';
import type { PublishedVersion } from '#shared/store/tenants/configuration-versions.ts';
import { listVersions, readVersion } from '#shared/use-cases/administration/configuration-versions.ts';
import { replaceConfiguration } from '#shared/use-cases/administration/replace-configuration.ts';
import { takeOver } from '#shared/use-cases/directory/take-over.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { copyWebhooks } from '#shared/use-cases/secrets/copy-secrets.ts';
import type { OpenConfiguration } from '#shared/use-cases/secrets/open-configuration.ts';
import { openConfiguration } from '#shared/use-cases/secrets/open-configuration.ts';
import type { SecretParts } from '#shared/use-cases/secrets/secret-parts.ts';

/** The configuration for those who may replace it. */
export interface Publishing {
  /** With addresses and secrets of webhooks. */
  readonly read: (tenant: string) => Promise<OpenConfiguration>;
  /**
   * @param reason - why, for those who read the versions
   * @throws DomainError invalid, stale-version, key-reused
   */
  readonly replace: (
    context: RequestContext,
    document: Configuration,
    reason: string | null,
  ) => Promise<OpenConfiguration>;
  /** The newest first. @throws DomainError invalid for a cursor of another list */
  readonly versions: (
    tenant: string,
    page: { limit: number; cursor: string | null },
  ) => Promise<Page<PublishedVersion>>;
  /** @throws DomainError not-found, unreadable */
  readonly version: (
    tenant: string,
    number: number,
  ) => Promise<{ readonly published: PublishedVersion; readonly document: Configuration }>;
}

/** Some 500 people and items, in two seconds or three; the rules know of the others, too. */
const BATCHES_WHILE_SOMEBODY_WAITS = 20;

/** The configuration with its secrets, and all its versions. */
export function publishing(parts: SecretParts): Publishing {
  return {
    async read(tenant) {
      const stored = await copyWebhooks(parts, tenant, await parts.configurations.published(tenant));
      return openConfiguration(parts.secrets, tenant, stored);
    },
    versions: (tenant, page) => listVersions(parts, tenant, page),
    version: (tenant, number) => readVersion(parts, tenant, number),
    async replace(context, document, reason) {
      const replaced = await replaceConfiguration(parts, context, document, reason);
      await takeOver(parts, context, BATCHES_WHILE_SOMEBODY_WAITS);
      return replaced;
    },
  };
}
