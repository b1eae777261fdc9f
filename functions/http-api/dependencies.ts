import { createDesk, createDeskParts } from '#shared/desk/create-desk.ts';
import { previewConfiguration } from '#shared/desk/preview-configuration.ts';
import { beginReplay, readReplay } from '#shared/desk/replay.ts';
import { clearByHand, createMarkedAddresses, readAddressState, readClearance } from '#shared/mail/address-states.ts';
import { createS3 } from '#shared/mail/clients.ts';
import { acceptHeld, type HeldMail, readHeld, refuseHeld } from '#shared/mail/in/held-mail.ts';
import { listDeliveries } from '#shared/mail/list-deliveries.ts';
import { listUnprocessed } from '#shared/mail/list-unprocessed.ts';
import { createMailBucket } from '#shared/mail/mail-bucket.ts';
import { attachmentLinks } from './attachment-link.ts';
import { env } from './env.ts';
import { originalMails } from './original-mail.ts';
import type { Services } from './services.ts';
import { replayStarter } from './start-replay.ts';

const parts = createDeskParts({ tableName: env.TABLE_NAME, deskAddress: env.DESK_ADDRESS });

const desk = createDesk(parts);
const held: HeldMail = {
  desk,
  table: parts.table,
  bucket: createMailBucket(createS3(env.AWS_ENDPOINT_URL), env.MAIL_BUCKET),
  addresses: createMarkedAddresses(parts.table),
};

const setGoing = replayStarter(env.REPLAY_STATE_MACHINE_ARN);

/** Built once per container, of the real thing. */
export const services: Services = {
  desk,
  attachmentLink: attachmentLinks(env.MAIL_BUCKET, env.AWS_ENDPOINT_URL),
  originalMail: originalMails(parts.table, env.MAIL_BUCKET, env.AWS_ENDPOINT_URL),
  deliveriesOf: (tenant, number) => listDeliveries(parts.table, tenant, number),
  mails: {
    list: (tenant, filter, page) => listUnprocessed(parts, tenant, filter, page),
    read: (tenant, id) => readHeld(held, tenant, id),
    accept: (context, id, acceptance) => acceptHeld(held, context, id, acceptance),
    refuse: (context, id, reason) => refuseHeld(held, context, id, reason),
  },
  addresses: {
    read: (tenant, address) => readAddressState(parts.table, tenant, address),
    lastCleared: (tenant, address) => readClearance(parts.table, tenant, address),
    clear: ({ tenant, actor, now }, address) => clearByHand(parts.table, tenant, address, { by: actor.id, at: now }),
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
  verifyLink: async (link, token, now) => link.verify(await parts.keyring(), token, now),
};
