import type { StageMail } from '#domain/mail/stage-mail.ts';
import { listDeliveries } from '#shared/mail-out/list-deliveries.ts';
import { createSecretStore } from '#shared/secrets/secret-store.ts';
import { listAudit } from '#shared/use-cases/administration/audit.ts';
import { previewConfiguration } from '#shared/use-cases/administration/preview-configuration.ts';
import { peopleService } from '#shared/use-cases/directory/people-service.ts';
import { registerService } from '#shared/use-cases/directory/register-service.ts';
import { createDeskParts } from '#shared/use-cases/kernel/create-desk-parts.ts';
import { schedulesService } from '#shared/use-cases/on-call/schedules-service.ts';
import { queuesService } from '#shared/use-cases/queues/queues-service.ts';
import type { SecretParts } from '#shared/use-cases/secrets/secret-parts.ts';
import { operationsOf } from './api/operations-of.ts';
import type { Services } from './api/services.ts';
import { env } from './env.ts';
import { alertServices } from './services/alert-services.ts';
import { attachmentLinks } from './services/attachment-link.ts';
import { calendarFeeds } from './services/calendar-feeds.ts';
import { configurations } from './services/configurations.ts';
import { chat, contacts } from './services/contacts.ts';
import { incidents } from './services/incidents.ts';
import { addresses } from './services/mail/addresses.ts';
import { heldMails } from './services/mail/held-mails.ts';
import { originalMails } from './services/mail/original-mails.ts';
import { pagingServices } from './services/paging.ts';
import { presence } from './services/presence.ts';
import { replays } from './services/replays.ts';
import { savedViews } from './services/saved-views.ts';
import { tenants } from './services/tenants.ts';
import { uploads } from './services/uploads.ts';
import { webhooks } from './services/webhooks.ts';

const parts: SecretParts = {
  ...createDeskParts({ tableName: env.TABLE_NAME, deskAddress: env.DESK_ADDRESS }),
  secrets: createSecretStore(env.STAGE),
};

const mailDomain = env.DESK_ADDRESS.slice(env.DESK_ADDRESS.lastIndexOf('@') + 1);
const stageMail: StageMail = { address: env.DESK_ADDRESS, recipients: env.MAIL_RECIPIENTS };

/** Built once per container, of the real thing. */
export const services: Services = {
  incidents: incidents(parts),
  consoleUrl: env.CONSOLE_URL,
  // Loaded when somebody asks: it is made of every route, and no other request should pay for it.
  description: async () => (await import('./openapi/document.ts')).openApi(),
  tenancy: env.TENANTS,
  stageMail,
  audit: (tenant, filter, page) => listAudit(parts, tenant, filter, page),
  tenants: tenants(parts, stageMail),
  configurations: configurations(parts),
  attachmentLink: attachmentLinks(env.MAIL_BUCKET, env.AWS_ENDPOINT_URL),
  originalMail: originalMails(parts.table, env.MAIL_BUCKET, env.AWS_ENDPOINT_URL),
  deliveriesOf: (tenant, number, page) => listDeliveries(parts, tenant, number, page),
  ...pagingServices(parts),
  mails: heldMails(parts, env.MAIL_BUCKET, env.AWS_ENDPOINT_URL),
  // The words of all languages are loaded when somebody looks at a mail.
  previewMails: async ({ actor, now }, found, command) => {
    const { previewMails } = await import('./services/mail/seldom-words.ts');
    return previewMails(found, command, { actor, now, consoleUrl: env.CONSOLE_URL });
  },
  addresses: addresses(parts),
  previewConfiguration: (context, draft, cursor) => previewConfiguration(parts, context, draft, cursor),
  people: peopleService(parts),
  contacts: contacts(parts, { text: env.TEXT_ORIGIN, voice: null }),
  chat: chat(parts),
  register: registerService(parts),
  schedules: schedulesService(parts),
  webhooks: webhooks(parts, env.STAGE),
  feeds: calendarFeeds(parts),
  queues: queuesService(parts),
  presence: presence(parts),
  views: savedViews(parts),
  operationsOf: async (roles) => operationsOf((await import('./routes/table.ts')).ROUTES, roles),
  replays: replays(parts, env.REPLAY_STATE_MACHINE_ARN),
  ...alertServices(parts),
  uploads: uploads({
    ...{ bucket: env.MAIL_BUCKET, endpoint: env.AWS_ENDPOINT_URL },
    // Below the console's own address: its policy lets a page send files nowhere else.
    ...{ origin: env.CONSOLE_URL && new URL(env.CONSOLE_URL).origin, keyring: parts.keyring },
  }),
  setup: async (tenant, now) =>
    (await import('./services/seldom-alerts.ts')).readSetup(parts, {
      ...{ tenant, mailDomain, now },
      canText: env.TEXT_ORIGIN !== null,
    }),
  signLink: async (link, claims) => link.sign(await parts.keyring(), claims),
  verifyLink: async (link, token, now) => link.verify(await parts.keyring(), token, now),
};
