import type { Services } from '#functions/http-api/api/services.ts';
import { replaceConfiguration } from '#shared/use-cases/administration/replace-configuration.ts';
import { copyWebhooks } from '#shared/use-cases/secrets/copy-secrets.ts';
import { openConfiguration } from '#shared/use-cases/secrets/open-configuration.ts';
import type { SecretParts } from '#shared/use-cases/secrets/secret-parts.ts';

/** The configuration with its secrets, for those who may replace it. */
export function configurations(parts: SecretParts): Services['configurations'] {
  return {
    async read(tenant) {
      const stored = await copyWebhooks(parts, tenant, await parts.configurations.current(tenant));
      return openConfiguration(parts.secrets, tenant, stored);
    },
    replace: (context, document) => replaceConfiguration(parts, context, document),
  };
}
