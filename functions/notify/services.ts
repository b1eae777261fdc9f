import { SESClient } from '@aws-sdk/client-ses';
import { createDesk, createDeskParts } from '#shared/desk/create-desk.ts';
import { spendBudget } from '#shared/mail/budget.ts';
import { composeMail } from '#shared/mail/compose.ts';
import { createDeliveries } from '#shared/mail/deliveries.ts';
import { sendMail } from '#shared/mail/send.ts';
import { createSentMessages } from '#shared/mail/sent-messages.ts';
import type { Dependencies } from './dependencies.ts';
import { env } from './env.ts';

const deskAddress = env.DESK_ADDRESS;
const parts = createDeskParts({ tableName: env.TABLE_NAME, deskAddress });
const { table, keyring } = parts;
const ses = new SESClient({});

/** Built once per container. */
export const dependencies: Dependencies = {
  desk: createDesk(parts),
  deliveries: createDeliveries(table),
  sent: createSentMessages(table),
  keyring,
  spendBudget: (mail, nowMs) => spendBudget(table, mail, nowMs),
  send: async (mail) => sendMail(ses, { from: mail.from.address, to: mail.to, raw: await composeMail(mail) }),
  publicUrl: env.PUBLIC_URL.replace(/\/+$/, ''),
  deskAddress,
};
