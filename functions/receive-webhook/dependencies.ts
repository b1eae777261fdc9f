import { WEBHOOK_SOURCES } from '#events/in/sources.ts';
import { createSecretStore } from '#shared/secrets/secret-store.ts';
import { readIntegration } from '#shared/store/alerts/integrations.ts';
import { createDeskParts } from '#shared/use-cases/kernel/create-desk-parts.ts';
import { openSignature } from '#shared/use-cases/secrets/integration-secrets.ts';
import { env } from './env.ts';
import { calls } from './note-calls.ts';
import type { Services } from './receive.ts';
import { confirmSubscription, snsSignatures } from './sns.ts';
import { userPoolTokens } from './user-pool-token.ts';

const parts = createDeskParts({ tableName: env.TABLE_NAME, deskAddress: env.DESK_ADDRESS });

const secrets = createSecretStore(env.STAGE);

/** Built once per container, of the real thing. */
export const services: Services = {
  parts,
  tenancy: env.TENANTS,
  proofs: {
    integration: (tenant, name) => readIntegration(parts.table, tenant, name),
    signature: (tenant, item) => openSignature(secrets, tenant, item),
    userPoolToken: userPoolTokens({
      issuer: env.USER_POOL_ISSUER,
      clientId: env.USER_POOL_CLIENT_ID,
      endpoint: env.AWS_ENDPOINT_URL,
      tenancy: env.TENANTS,
    }),
    snsSignature: snsSignatures(),
  },
  bodyTokens: WEBHOOK_SOURCES.flatMap(({ authentication }) =>
    authentication.by === 'body-token' ? [authentication.path] : [],
  ),
  calls: calls(parts.table),
  confirm: (url) => confirmSubscription(url),
};
