import { type EventBridgeClient, PutEventsCommand, type PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import { log } from '#shared/telemetry/log.ts';

/** PutEvents takes ten at a time. */
const BATCH = 10;
/** The SDK retries whole calls; single entries the bus refuses are tried again here before the stream tries again. */
const MOST_ROUNDS = 3;

/** Publishes in order. PutEvents answers 200 with failures inside: they are read and tried again. @throws Error in the end */
export async function putEvents(client: EventBridgeClient, events: readonly PutEventsRequestEntry[]): Promise<void> {
  for (let start = 0; start < events.length; start += BATCH) {
    let left = events.slice(start, start + BATCH);
    for (let round = 0; left.length > 0; round++) {
      if (round === MOST_ROUNDS) throw new Error(`the bus refused ${left.length} events`);
      const { Entries = [] } = await client.send(new PutEventsCommand({ Entries: left }));
      left = left.filter((_event, index) => Entries[index]?.ErrorCode !== undefined);
      if (left.length > 0) log('EVENTS_REFUSED', { count: left.length });
    }
  }
}
