import { SYSTEM } from '#domain/kernel/actor.ts';
import { WEBHOOK } from '#domain/webhooks/webhook-type.ts';
import { createSecretStore } from '#shared/secrets/secret-store.ts';
import { changeRecords } from '#shared/use-cases/kernel/change-records.ts';
import { createDeskParts } from '#shared/use-cases/kernel/create-desk-parts.ts';
import { openWebhooks } from '#shared/use-cases/secrets/webhook-secrets.ts';
import { keptWebhooks } from '#shared/use-cases/webhooks/all-webhooks.ts';
import { readApart } from '#shared/use-cases/webhooks/kept-apart.ts';
import type { Calling } from './call-configured.ts';
import type { Delivering } from './dependencies.ts';
import { env } from './env.ts';
import { post } from './post.ts';

export const parts = createDeskParts({ tableName: env.TABLE_NAME, deskAddress: env.DESK_ADDRESS });
const secrets = createSecretStore(env.STAGE);

/** On AWS the machine itself is Lambda's, and its interface is nobody's to call. */
const LOCAL_STAGE = 'local';
const loopback = env.STAGE === LOCAL_STAGE;

export const calling: Calling = {
  webhooksOf: async (tenant, names) =>
    openWebhooks(secrets, tenant, await parts.configurations.published(tenant), names),
  post,
  loopback,
};

/** Built once per container. */
export const delivering: Delivering = {
  table: parts.table,
  webhooks: keptWebhooks(parts.table),
  apart: (webhook) => readApart(secrets, webhook),
  post,
  loopback,
  channel: async (tenant) => {
    const { document } = await parts.configurations.published(tenant);
    return { language: document.mail.language, consoleUrl: env.CONSOLE_URL };
  },
  giveUp: async ({ tenant, id: webhook }, reason, { id, now }) => {
    const context = { tenant, actor: SYSTEM, now, id };
    const command = { type: 'give-up', reason } as const;
    await changeRecords(parts, WEBHOOK, context, () => [{ id: webhook, command }]);
  },
};
