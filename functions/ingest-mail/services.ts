import { createS3 } from '#shared/mail-in/kept/clients.ts';
import { createMailBucket } from '#shared/mail-in/kept/mail-bucket.ts';
import { createReceivedMessages } from '#shared/mail-in/kept/received-messages.ts';
import { createUnprocessed, forgetFailed } from '#shared/mail-in/kept/unprocessed.ts';
import { createMarkedAddresses } from '#shared/mail-out/address-states.ts';
import { createSentMessages } from '#shared/mail-out/sent-messages.ts';
import { createDeskParts } from '#shared/use-cases/kernel/create-desk-parts.ts';
import type { Dependencies } from './dependencies.ts';
import { env } from './env.ts';

const parts = createDeskParts({ tableName: env.TABLE_NAME, deskAddress: env.DESK_ADDRESS });
const { table } = parts;

/** Built once per container. */
export const dependencies: Dependencies = {
  ...parts,
  bucket: createMailBucket(createS3(env.AWS_ENDPOINT_URL), env.MAIL_BUCKET),
  sent: createSentMessages(table),
  received: createReceivedMessages(table),
  addresses: createMarkedAddresses(table),
  forgetFailed: (tenant, id) => forgetFailed(table, tenant, id),
  keepUnprocessed: createUnprocessed(table),
};
