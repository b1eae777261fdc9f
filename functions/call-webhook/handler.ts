import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import { readEvent } from '#shared/bus/read-event.ts';
import { createSecretStore } from '#shared/secrets/secret-store.ts';
import { log } from '#shared/telemetry/log.ts';
import { createDeskParts } from '#shared/use-cases/desk/create-desk.ts';
import { wholeEvent } from '#shared/use-cases/desk/whole-event.ts';
import { openWebhooks } from '#shared/use-cases/secrets/webhook-secrets.ts';
import { type Called, callWebhooks, type Dependencies } from './call-webhooks.ts';
import { env } from './env.ts';
import { post } from './post.ts';

const parts = createDeskParts({ tableName: env.TABLE_NAME, deskAddress: env.DESK_ADDRESS });
const secrets = createSecretStore(env.STAGE);

/** On AWS the machine itself is Lambda's, and its interface is nobody's to call. */
const LOCAL_STAGE = 'local';

const dependencies: Dependencies = {
  webhooksOf: async (tenant, names) => openWebhooks(secrets, tenant, await parts.configurations.current(tenant), names),
  post,
  loopback: env.STAGE === LOCAL_STAGE,
};

/** A step of an escalation policy calls other systems. @throws Error when a call failed: it is tried again, then dead-lettered */
export async function handler(input: unknown): Promise<void> {
  const event = await wholeEvent(parts.table, readEvent(input));
  if (!isStep(event)) throw new Error(`No webhook is called for ${event.name}`);
  const called = await callWebhooks(dependencies, event, Date.now());
  for (const one of called) report(event, one);
  const failed = called.filter(({ outcome }) => outcome === 'failed').length;
  if (failed > 0) throw new Error(`${failed} of ${called.length} webhooks failed for ${event.id}`);
}

function isStep(event: IncidentEvent): event is IncidentEvent<'escalation-stepped'> {
  return event.name === 'escalation-stepped';
}

function report({ tenant, number }: IncidentEvent, { webhook, outcome, reason }: Called): void {
  const facts = { tenant, number, kind: webhook };
  switch (outcome) {
    case 'called':
      return log('WEBHOOK_CALLED', facts);
    case 'unknown':
      return log('WEBHOOK_UNKNOWN', facts);
    case 'failed':
      return log('WEBHOOK_FAILED', { ...facts, reason: reason ?? '' });
    default:
      return outcome satisfies never;
  }
}
