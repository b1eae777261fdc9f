import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import { readEvent } from '#shared/bus/read-event.ts';
import { framed } from '#shared/middleware/framed.ts';
import { readBy } from '#shared/middleware/read-event.ts';
import { createSecretStore } from '#shared/secrets/secret-store.ts';
import { wholeEvent } from '#shared/use-cases/incidents/whole-event.ts';
import { createDeskParts } from '#shared/use-cases/kernel/create-desk-parts.ts';
import { openWebhooks } from '#shared/use-cases/secrets/webhook-secrets.ts';
import { callWebhooks, type Dependencies } from './call-webhooks.ts';
import { env } from './env.ts';
import { post } from './post.ts';
import { report } from './report.ts';

const parts = createDeskParts({ tableName: env.TABLE_NAME, deskAddress: env.DESK_ADDRESS });
const secrets = createSecretStore(env.STAGE);

/** On AWS the machine itself is Lambda's, and its interface is nobody's to call. */
const LOCAL_STAGE = 'local';

const dependencies: Dependencies = {
  webhooksOf: async (tenant, names) =>
    openWebhooks(secrets, tenant, await parts.configurations.published(tenant), names),
  post,
  loopback: env.STAGE === LOCAL_STAGE,
};

/** A step of an escalation policy calls other systems. @throws Error when a call failed: it is tried again, then dead-lettered */
export const handler = framed()
  .use(readBy(readEvent))
  .handler(async (told) => {
    const event = await wholeEvent(parts.table, told);
    if (!isStep(event)) throw new Error(`No webhook is called for ${event.name}`);
    const called = await callWebhooks(dependencies, event, Date.now());
    for (const one of called) report(event, one);
    const failed = called.filter(({ outcome }) => outcome === 'failed').length;
    if (failed > 0) throw new Error(`${failed} of ${called.length} webhooks failed for ${event.id}`);
  });

function isStep(event: IncidentEvent): event is IncidentEvent<'escalation-stepped'> {
  return event.name === 'escalation-stepped';
}
