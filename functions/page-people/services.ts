import { SYSTEM } from '#domain/kernel/actor.ts';
import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import { openMessenger } from '#shared/messaging/open-messenger.ts';
import { createSlack } from '#shared/messaging/slack.ts';
import { createSecretStore } from '#shared/secrets/secret-store.ts';
import { readSlackSettings } from '#shared/store/tenants/slack-settings.ts';
import { executeCommand } from '#shared/use-cases/incidents/execute-command.ts';
import { readIncident } from '#shared/use-cases/incidents/read-incident.ts';
import { wholeEvent } from '#shared/use-cases/incidents/whole-event.ts';
import { createDeskParts } from '#shared/use-cases/kernel/create-desk-parts.ts';
import { openSlack } from '#shared/use-cases/secrets/slack-secrets.ts';
import type { Dependencies } from './dependencies.ts';
import { env } from './env.ts';

const parts = createDeskParts({ tableName: env.TABLE_NAME, deskAddress: env.DESK_ADDRESS });

const secrets = createSecretStore(env.STAGE);
const slack = createSlack(env.SLACK_API_URL);

/** @returns the event with what its picture left out */
export const whole = (event: IncidentEvent): Promise<IncidentEvent> => wholeEvent(parts.table, event);

/** Built once per container. */
export const dependencies: Dependencies = {
  table: parts.table,
  keyring: parts.keyring,
  readIncident: (tenant, number) => readIncident(parts, tenant, number),
  messenger: openMessenger({ text: env.TEXT_ORIGIN, voice: env.VOICE_ORIGIN }),
  chat: async (tenant) => {
    const app = await openSlack(secrets, tenant, await readSlackSettings(parts.table, tenant));
    if (app === null) return null;
    return {
      post: (member, message) => slack.post(app.botToken, member, message),
      update: (messageId, message) => slack.update(app.botToken, messageId, message),
    };
  },
  tryAnotherWay: async ({ tenant, number, person, via }, { id, mailed, now }) => {
    const command = { type: 'page-failed', person, via, mailed } as const;
    const idempotency = { key: `page-failed ${id}`, request: id };
    await executeCommand(parts, { tenant, now, id, actor: SYSTEM, idempotency }, number, command);
  },
  publicUrl: env.PUBLIC_URL.replace(/\/+$/, ''),
  consoleUrl: env.CONSOLE_URL,
};
