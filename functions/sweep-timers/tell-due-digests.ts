import type { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { DIGEST_DUE } from '#events/digest-due.ts';
import { PAGES_DUE } from '#events/pages-due.ts';
import { WEBHOOKS_DUE } from '#events/webhooks-due.ts';
import { putEvents } from '#shared/bus/put-events.ts';
import { CHAT_UPDATES_PREFIX } from '#shared/messaging/chat-updates.ts';
import { PAGER_PREFIX } from '#shared/messaging/pager-keys.ts';
import { WEBHOOK_OUT_PREFIX } from '#shared/store/webhooks/webhook-keys.ts';

/** Tells the functions that send of every digest, every bundle of pages, every chat’s and every webhook’s queue that is due. One that is told of twice is sent once. */
export async function tellDueDigests(
  bus: EventBridgeClient,
  busName: string,
  { due, now }: { readonly due: readonly string[]; readonly now: string },
): Promise<void> {
  await putEvents(
    bus,
    due.map((pk) => {
      const { source, detailType } = toTell(pk);
      const addressed = { EventBusName: busName, Source: source, DetailType: detailType };
      return { ...addressed, Time: new Date(now), Detail: JSON.stringify({ pk }) };
    }),
  );
}

const OF_PAGES = [PAGER_PREFIX, CHAT_UPDATES_PREFIX];

function toTell(pk: string) {
  if (pk.startsWith(WEBHOOK_OUT_PREFIX)) return WEBHOOKS_DUE;
  return OF_PAGES.some((prefix) => pk.startsWith(prefix)) ? PAGES_DUE : DIGEST_DUE;
}
