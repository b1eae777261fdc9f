import type { Configuration, VersionedConfiguration } from '#domain/configuration/configuration.ts';
import type { PublishedVersion } from '#shared/store/tenants/configuration-versions.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import type { OpenConfiguration } from '#shared/use-cases/secrets/open-configuration.ts';

/** The configuration with addresses and secrets of webhooks: for those who may replace it. */
export interface Configurations {
  /** As it was published; secrets apart. */
  readonly published: (tenant: string) => Promise<VersionedConfiguration>;
  /** What rules live by today: with people and items as their records have them. */
  readonly current: (tenant: string) => Promise<VersionedConfiguration>;
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
