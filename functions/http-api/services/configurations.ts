import type { Services } from '#functions/http-api/api/services.ts';
import { listVersions, readVersion } from '#shared/use-cases/administration/configuration-versions.ts';
import { replaceConfiguration } from '#shared/use-cases/administration/replace-configuration.ts';
import { takeOver } from '#shared/use-cases/directory/take-over.ts';
import { copyWebhooks } from '#shared/use-cases/secrets/copy-secrets.ts';
import { openConfiguration } from '#shared/use-cases/secrets/open-configuration.ts';
import type { SecretParts } from '#shared/use-cases/secrets/secret-parts.ts';

/** Some 500 people and items, in two seconds or three; the rules know of the others, too. */
const BATCHES_WHILE_SOMEBODY_WAITS = 20;

/** The configuration with its secrets, for those who may replace it. */
export function configurations(parts: SecretParts): Services['configurations'] {
  return {
    async read(tenant) {
      const stored = await copyWebhooks(parts, tenant, await parts.configurations.published(tenant));
      return openConfiguration(parts.secrets, tenant, stored);
    },
    published: (tenant) => parts.configurations.published(tenant),
    current: (tenant) => parts.configurations.current(tenant),
    versions: (tenant, page) => listVersions(parts, tenant, page),
    version: (tenant, number) => readVersion(parts, tenant, number),
    async replace(context, document, reason) {
      const replaced = await replaceConfiguration(parts, context, document, reason);
      await takeOver(parts, context, BATCHES_WHILE_SOMEBODY_WAITS);
      return replaced;
    },
  };
}
