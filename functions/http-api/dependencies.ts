import type { StageMail } from '#domain/mail/stage-mail.ts';
import { listAudit } from '#shared/desk/audit.ts';
import { createDesk, createDeskParts } from '#shared/desk/create-desk.ts';
import { underKey } from '#shared/desk/idempotency.ts';
import { previewConfiguration } from '#shared/desk/preview-configuration.ts';
import { beginReplay, readReplay } from '#shared/desk/replay.ts';
import { changeTenant, viewTenant } from '#shared/desk/tenants.ts';
import { clearByHand, readAddressState, readClearance } from '#shared/mail/address-states.ts';
import { listDeliveries } from '#shared/mail/list-deliveries.ts';
import { alertServices } from './alert-services.ts';
import { attachmentLinks } from './attachment-link.ts';
import { env } from './env.ts';
import { heldMails } from './held-mails.ts';
import { originalMails } from './original-mail.ts';
import type { Services } from './services.ts';
import { replayStarter } from './start-replay.ts';

const parts = createDeskParts({ tableName: env.TABLE_NAME, deskAddress: env.DESK_ADDRESS });

const mailDomain = env.DESK_ADDRESS.slice(env.DESK_ADDRESS.lastIndexOf('@') + 1);
const stageMail: StageMail = { address: env.DESK_ADDRESS, recipients: env.MAIL_RECIPIENTS };
const desk = createDesk(parts);
const setGoing = replayStarter(env.REPLAY_STATE_MACHINE_ARN);

/** Built once per container, of the real thing. */
export const services: Services = {
  desk,
  // Loaded when somebody asks: it is made of every route, and no other request should pay for it.
  description: async () => (await import('./openapi/document.ts')).openApi(),
  tenancy: env.TENANTS,
  stageMail,
  audit: (tenant, filter, page) => listAudit(parts, tenant, filter, page),
  tenants: {
    read: (context, name) => viewTenant(parts, context, name),
    change: (context, tenant) => changeTenant(parts, stageMail, context, tenant),
  },
  attachmentLink: attachmentLinks(env.MAIL_BUCKET, env.AWS_ENDPOINT_URL),
  originalMail: originalMails(parts.table, env.MAIL_BUCKET, env.AWS_ENDPOINT_URL),
  deliveriesOf: (tenant, number, page) => listDeliveries(parts, tenant, number, page),
  mails: heldMails(parts, desk, env.MAIL_BUCKET, env.AWS_ENDPOINT_URL),
  addresses: {
    read: (tenant, address) => readAddressState(parts.table, tenant, address),
    lastCleared: (tenant, address) => readClearance(parts.table, tenant, address),
    clear: (context, address) => underKey(parts.table, context, () => clearByHand(parts.table, context, address)),
  },
  previewConfiguration: (context, draft, cursor) => previewConfiguration(parts, context, draft, cursor),
  replays: {
    begin: async (context, to) => {
      const begun = await beginReplay(parts, context, to);
      await setGoing({ tenant: context.tenant, id: begun.head.id });
      return begun;
    },
    read: (tenant, id, page) => readReplay(parts, tenant, id, page),
  },
  ...alertServices(parts),
  // Loaded when asked for: it knows every source.
  setup: async (tenant, now) => (await import('#shared/desk/setup.ts')).readSetup(parts, { tenant, mailDomain, now }),
  signLink: async (link, claims) => link.sign(await parts.keyring(), claims),
  verifyLink: async (link, token, now) => link.verify(await parts.keyring(), token, now),
};
