import { WEBHOOK_SOURCES } from '#events/in/sources.ts';
import { createSecretStore } from '#shared/secrets/secret-store.ts';
import { readIntegration } from '#shared/store/alerts/integrations.ts';
import { readSlackSettings } from '#shared/store/tenants/slack-settings.ts';
import { createDeskParts } from '#shared/use-cases/kernel/create-desk-parts.ts';
import { openSignature } from '#shared/use-cases/secrets/integration-secrets.ts';
import { openSlack } from '#shared/use-cases/secrets/slack-secrets.ts';
import { env } from './env.ts';
import { calls } from './note-calls.ts';
import type { Services } from './receive.ts';
import { confirmSubscription, snsSignatures } from './sns.ts';
import { userPoolTokens } from './user-pool-token.ts';

const parts = createDeskParts({ tableName: env.TABLE_NAME, deskAddress: env.DESK_ADDRESS });

const secrets = createSecretStore(env.STAGE);

/** Where Slack takes what it shows in place of a message. */
const SLACK_ANSWERS = 'https://hooks.slack.com/';

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
  chat: {
    app: async (tenant) => {
      const settings = await readSlackSettings(parts.table, tenant);
      const kept = await openSlack(secrets, tenant, settings);
      return kept && { ...kept, team: settings.set?.team ?? null };
    },
    answersAt: env.SLACK_API_URL === undefined ? SLACK_ANSWERS : `${new URL(env.SLACK_API_URL).origin}/`,
  },
  confirm: (url) => confirmSubscription(url),
};
