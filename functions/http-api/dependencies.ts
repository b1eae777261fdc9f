import { createDesk, createDeskParts } from '#shared/desk/create-desk.ts';
import { verifyLinkToken } from '#shared/mail/link-token.ts';
import { attachmentLinks } from './attachment-link.ts';
import { env } from './env.ts';
import { listDeliveries } from './list-deliveries.ts';
import type { Services } from './services.ts';

const parts = createDeskParts({
  tableName: env.TABLE_NAME,
  deskAddress: `${env.DESK_LOCAL_PART}@${env.MAIL_DOMAIN}`,
});

/** Built once per container, of the real thing. */
export const services: Services = {
  desk: createDesk(parts),
  attachmentLink: attachmentLinks(env.MAIL_BUCKET, env.AWS_ENDPOINT_URL),
  deliveriesOf: (tenant, number) => listDeliveries(parts.table, tenant, number),
  verifyLink: async (token, now) => verifyLinkToken(await parts.keyring(), token, now),
};
