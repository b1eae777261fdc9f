import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { SESClient } from '@aws-sdk/client-ses';
import { TELLING_CONTINUES } from '#events/telling-continues.ts';
import { putEvents } from '#shared/bus/put-events.ts';
import { createDeliveries } from '#shared/mail-out/deliveries.ts';
import { mailSender } from '#shared/mail-out/mail-sender.ts';
import { Patience } from '#shared/mail-out/patience.ts';
import { createDeskParts } from '#shared/use-cases/kernel/create-desk-parts.ts';
import type { Dependencies } from './dependencies.ts';
import { env } from './env.ts';
import type { Told } from './tell-affected.ts';
import type { Asked } from './telling.ts';

const { DESK_ADDRESS: deskAddress, TABLE_NAME: tableName } = env;
const parts = createDeskParts({ tableName, deskAddress });
const bus = new EventBridgeClient({});
/** A container does one call at a time. */
export const patience = new Patience();

/** Built once per container. */
export const dependencies: Dependencies = {
  table: parts.table,
  configuration: (tenant) => parts.configurations.current(tenant),
  deliveries: createDeliveries(parts.table),
  keyring: parts.keyring,
  send: mailSender(new SESClient({}), env.CONFIGURATION_SET, patience),
  publicUrl: env.PUBLIC_URL.replace(/\/+$/, ''),
  deskAddress,
};

/** Has the rest told by another call, and each page in which somebody could not be told by one of its own. */
export async function continueAt(asked: Asked, { next, alone }: Omit<Told, 'outcomes'>, now: Date): Promise<void> {
  const { source: Source, detailType: DetailType } = TELLING_CONTINUES;
  const to = { EventBusName: env.BUS_NAME, Source, DetailType, Time: now };
  const rest = next === null ? [] : [{ ...next, alone: false }];
  const pages = [...rest, ...alone.map((place) => ({ ...place, alone: true }))];
  await putEvents(
    bus,
    pages.map((page) => ({ ...to, Detail: JSON.stringify({ ...asked, ...page }) })),
  );
}
