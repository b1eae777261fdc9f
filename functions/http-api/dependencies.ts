import type { StageMail } from '#domain/mail/stage-mail.ts';
import { createSecretStore } from '#shared/secrets/secret-store.ts';
import { createDeskParts } from '#shared/use-cases/kernel/create-desk-parts.ts';
import { queuesService } from '#shared/use-cases/queues/queues-service.ts';
import type { SecretParts } from '#shared/use-cases/secrets/secret-parts.ts';
import { operationsOf } from './api/operations-of.ts';
import type { Services } from './api/services.ts';
import { env } from './env.ts';
import { alertServices } from './services/alert-services.ts';
import { attachmentLinks } from './services/attachment-link.ts';
import { chat, contacts } from './services/contacts.ts';
import { incidents } from './services/incidents.ts';
import { later } from './services/later.ts';
import { pagingServices } from './services/paging.ts';
import { presence } from './services/presence.ts';
import { savedViews } from './services/saved-views.ts';
import { uploads } from './services/uploads.ts';

const parts: SecretParts = {
  ...createDeskParts({ tableName: env.TABLE_NAME, deskAddress: env.DESK_ADDRESS }),
  secrets: createSecretStore(env.STAGE),
};

const mailDomain = env.DESK_ADDRESS.slice(env.DESK_ADDRESS.lastIndexOf('@') + 1);
const stageMail: StageMail = { address: env.DESK_ADDRESS, recipients: env.MAIL_RECIPIENTS };

// A call of a hundred changes the rules or looks into mails.
const administration = later(async () => {
  const { administrationServices } = await import('./services/administration/administration-services.ts');
  return administrationServices(parts, { stageMail, replayStateMachineArn: env.REPLAY_STATE_MACHINE_ARN });
});
const mail = later(async () => {
  const { mailServices } = await import('./services/mail/mail-services.ts');
  return mailServices(parts, env.MAIL_BUCKET, env.AWS_ENDPOINT_URL);
});

/** Built once per container, of the real thing. */
export const services: Services = {
  incidents: incidents(parts),
  serviceOf: (make) => make({ ...parts, stage: env.STAGE }),
  consoleUrl: env.CONSOLE_URL,
  // Loaded when somebody asks: it is made of every route, and no other request should pay for it.
  description: async () => (await import('./openapi/document.ts')).openApi(),
  tenancy: env.TENANTS,
  stageMail,
  configurations: parts.configurations,
  attachmentLink: attachmentLinks(env.MAIL_BUCKET, env.AWS_ENDPOINT_URL),
  audit: administration.audit,
  tenants: administration.tenants,
  publishing: administration.publishing,
  previewConfiguration: administration.previewConfiguration,
  replays: administration.replays,
  mails: mail.mails,
  addresses: mail.addresses,
  originalMail: mail.originalMail,
  deliveriesOf: mail.deliveriesOf,
  // The words of all languages are loaded when somebody looks at a mail.
  previewMails: async ({ actor, now }, found, command) => {
    const { previewMails } = await import('./services/mail/seldom-words.ts');
    return previewMails(found, command, { actor, now, consoleUrl: env.CONSOLE_URL });
  },
  ...pagingServices(parts),
  contacts: contacts(parts, { text: env.TEXT_ORIGIN, voice: null }),
  chat: chat(parts),
  queues: queuesService(parts),
  presence: presence(parts),
  views: savedViews(parts),
  operationsOf: async (roles) => operationsOf((await import('./routes/table.ts')).ROUTES, roles),
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
