import { type EventBridgeClient, PutEventsCommand, type PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import { byteLength } from '#events/terms/text.ts';
import { log } from '#shared/telemetry/log.ts';

/** PutEvents takes ten at a time, of 256 KB together. */
const MOST_ENTRIES = 10;
export const MOST_BYTES = 262_144;
/** What an entry's time counts for. */
const TIME_BYTES = 14;
/** The SDK retries whole calls; single entries the bus refuses are tried again here before the stream tries again. */
const MOST_ROUNDS = 3;

/**
 * Publishes in order, in as few calls as the bus takes by number and bytes. PutEvents answers 200 with failures inside: they are
 * read and tried again.
 *
 * @throws Error in the end
 */
export async function putEvents(client: EventBridgeClient, events: readonly PutEventsRequestEntry[]): Promise<void> {
  for (const batch of batchesOf(events)) {
    let left = batch;
    let codes: string[] = [];
    for (let round = 0; left.length > 0; round++) {
      if (round === MOST_ROUNDS) throw refused(left.length, codes);
      const { Entries = [] } = await client.send(new PutEventsCommand({ Entries: left }));
      codes = Entries.flatMap(({ ErrorCode }) => ErrorCode ?? []);
      left = left.filter((_event, index) => Entries[index]?.ErrorCode !== undefined);
      if (left.length > 0) log('EVENTS_REFUSED', { count: left.length });
    }
  }
}

/** What an entry is refused with that is in order. */
const PASSING = ['InternalFailure', 'InternalException', 'ServiceUnavailable', 'ThrottlingException'];

/** Its name says whether the same may succeed later (store/table/transient.ts), or something is wrong with these events. */
function refused(count: number, codes: readonly string[]): Error {
  const error = new Error(`the bus refused ${count} events: ${[...new Set(codes)].join(', ')}`);
  error.name = codes.some((code) => PASSING.includes(code)) ? 'ServiceUnavailable' : 'EventsRefused';
  return error;
}

/** @returns the events in their order, each batch within what one call takes */
export function batchesOf(events: readonly PutEventsRequestEntry[]): PutEventsRequestEntry[][] {
  const batches: PutEventsRequestEntry[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const event of events) {
    const own = entryBytes(event);
    const last = batches.at(-1);
    if (last === undefined || last.length === MOST_ENTRIES || bytes + own > MOST_BYTES) {
      batches.push([event]);
      bytes = own;
    } else {
      last.push(event);
      bytes += own;
    }
  }
  return batches;
}

/** @returns what EventBridge counts of an entry: its texts in UTF-8, and a time */
export function entryBytes({ Source, DetailType, Detail, Resources = [], Time }: PutEventsRequestEntry): number {
  const texts = [Source, DetailType, Detail, ...Resources];
  const time = Time === undefined ? 0 : TIME_BYTES;
  return texts.reduce((sum, text) => sum + byteLength(text ?? ''), time);
}
