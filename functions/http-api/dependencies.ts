import { createDesk, createDeskParts } from '#shared/desk/create-desk.ts';
import { verifyLinkToken } from '#shared/mail/link-token.ts';
import { listDeliveries } from '#shared/mail/list-deliveries.ts';
import { verifyTaskLinkToken } from '#shared/mail/task-link-token.ts';
import { listUnprocessed } from '#shared/mail/unprocessed.ts';
import { attachmentLinks } from './attachment-link.ts';
import { env } from './env.ts';
import type { Services } from './services.ts';

const parts = createDeskParts({ tableName: env.TABLE_NAME, deskAddress: env.DESK_ADDRESS });

/** Built once per container, of the real thing. */
export const services: Services = {
  desk: createDesk(parts),
  attachmentLink: attachmentLinks(env.MAIL_BUCKET, env.AWS_ENDPOINT_URL),
  deliveriesOf: (tenant, number) => listDeliveries(parts.table, tenant, number),
  unprocessedMails: (tenant) => listUnprocessed(parts.table, tenant),
  verifyLink: async (token, now) => verifyLinkToken(await parts.keyring(), token, now),
  verifyTaskLink: async (token, now) => verifyTaskLinkToken(await parts.keyring(), token, now),
};
