import { SESClient } from '@aws-sdk/client-ses';
import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import { readAddressState } from '#shared/mail-out/address-states.ts';
import { spendBudget, spendDigestBudget } from '#shared/mail-out/budget/budget.ts';
import { createDeliveries } from '#shared/mail-out/deliveries.ts';
import { createDigests } from '#shared/mail-out/digests/digests.ts';
import { mailSender } from '#shared/mail-out/mail-sender.ts';
import { Patience } from '#shared/mail-out/patience.ts';
import { readRecipient } from '#shared/mail-out/recipient.ts';
import { createSentMessages } from '#shared/mail-out/sent-messages.ts';
import { createTurns } from '#shared/mail-out/turns.ts';
import { readAsked } from '#shared/store/subscriptions/asked.ts';
import { claimMail, settleMail } from '#shared/store/subscriptions/confirmation-mail.ts';
import { askedKey } from '#shared/store/subscriptions/subscription-keys.ts';
import { subscriberId } from '#shared/store/table/keys.ts';
import { readIncident } from '#shared/use-cases/incidents/read-incident.ts';
import { wholeEvent } from '#shared/use-cases/incidents/whole-event.ts';
import { createDeskParts } from '#shared/use-cases/kernel/create-desk-parts.ts';
import type { Dependencies } from './dependencies.ts';
import { env } from './env.ts';

const deskAddress = env.DESK_ADDRESS;
const parts = createDeskParts({ tableName: env.TABLE_NAME, deskAddress });
const { table, keyring } = parts;
const ses = new SESClient({});
/** A container does one call at a time. */
export const patience = new Patience();

/** @returns the event with what its picture left out */
export const whole = (event: IncidentEvent): Promise<IncidentEvent> => wholeEvent(table, event);

/** Built once per container. */
export const dependencies: Dependencies = {
  readIncident: (tenant, number) => readIncident(parts, tenant, number),
  configuration: (tenant) => parts.configurations.current(tenant),
  deliveries: createDeliveries(table),
  sent: createSentMessages(table),
  keyring,
  digests: createDigests(table),
  turns: createTurns(table),
  confirmations: {
    read: (tenant, subscriber, now) => readAsked(table, tenant, subscriber, now),
    claim: (tenant, asked, nowMs) => claimMail(table, tenant, asked, nowMs),
    settle: (tenant, asked, outcome) => settleMail(table, tenant, asked, outcome),
    itemOf: (tenant, { email }) => ({ tenant, ...askedKey(tenant, subscriberId(email)) }),
  },
  recipient: (tenant, to, nowMs) => readRecipient(table, tenant, to, nowMs),
  addressState: (tenant, address) => readAddressState(table, tenant, address),
  spendBudget: (mail, nowMs) => spendBudget(table, mail, nowMs),
  spendDigestBudget: (digest, nowMs) => spendDigestBudget(table, digest, nowMs),
  send: mailSender(ses, env.CONFIGURATION_SET, patience),
  publicUrl: env.PUBLIC_URL.replace(/\/+$/, ''),
  consoleUrl: env.CONSOLE_URL,
  deskAddress,
};
