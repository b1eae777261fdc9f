import { createDesk, createDeskParts } from '#shared/desk/create-desk.ts';
import { previewConfiguration } from '#shared/desk/preview-configuration.ts';
import { beginReplay, readReplay } from '#shared/desk/replay.ts';
import { verifyLinkToken } from '#shared/mail/link-token.ts';
import { listDeliveries } from '#shared/mail/list-deliveries.ts';
import { verifyTaskLinkToken } from '#shared/mail/task-link-token.ts';
import { listUnprocessed } from '#shared/mail/unprocessed.ts';
import { alertServices } from './alert-services.ts';
import { attachmentLinks } from './attachment-link.ts';
import { env } from './env.ts';
import type { Services } from './services.ts';
import { replayStarter } from './start-replay.ts';

const parts = createDeskParts({ tableName: env.TABLE_NAME, deskAddress: env.DESK_ADDRESS });

const setGoing = replayStarter(env.REPLAY_STATE_MACHINE_ARN);

/** Built once per container, of the real thing. */
export const services: Services = {
  desk: createDesk(parts),
  attachmentLink: attachmentLinks(env.MAIL_BUCKET, env.AWS_ENDPOINT_URL),
  deliveriesOf: (tenant, number) => listDeliveries(parts.table, tenant, number),
  unprocessedMails: (tenant) => listUnprocessed(parts.table, tenant),
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
  verifyLink: async (token, now) => verifyLinkToken(await parts.keyring(), token, now),
  verifyTaskLink: async (token, now) => verifyTaskLinkToken(await parts.keyring(), token, now),
};
