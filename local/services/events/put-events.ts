import { randomUUID } from 'node:crypto';
import { WireError } from '#local/core/wire-error.ts';
import type { Principal, Runtime } from '#local/runtime.ts';
import type { WireRequest } from '#local/service.ts';
import {
  type Entry,
  type EntryError,
  entryBytes,
  entryError,
  MAX_REQUEST_BYTES,
  PUT_EVENTS,
} from '#local/services/events/entries.ts';
import type { Bus, Rule } from '#local/services/events/rules.ts';
import type { BusEvent, Delivery, EventStore, Published } from '#local/services/events/store.ts';
import { jsonInput } from '#local/services/wire/json-wire.ts';

export interface EventContext {
  readonly runtime: Runtime;
  readonly buses: readonly Bus[];
  readonly rules: readonly Rule[];
  readonly store: EventStore;
}

/** Writes the good entries with what they owe, in one transaction, and answers one result per entry. */
export function putEvents(
  context: EventContext,
  request: WireRequest,
  caller: Principal,
): { answer: unknown; owed: readonly Delivery[] } {
  const { Entries } = jsonInput(request, PUT_EVENTS);
  if (Entries.reduce((sum, entry) => sum + entryBytes(entry), 0) > MAX_REQUEST_BYTES) {
    throw new WireError('ValidationException', 'Total size of the entries in the request is over the limit.');
  }
  const results = Entries.map((entry) => accept(context, entry, caller));
  const published = results.filter((result) => 'event' in result);
  const owed = context.store.record(published, true);
  return {
    answer: {
      FailedEntryCount: results.length - published.length,
      Entries: results.map((result) => ('event' in result ? { EventId: result.event.id } : result)),
    },
    owed,
  };
}

function accept(context: EventContext, entry: Entry, caller: Principal): Published | EntryError {
  const busName = entry.EventBusName.split('/').at(-1);
  const bus = context.buses.find((candidate) => candidate.name === busName);
  if (bus === undefined)
    return { ErrorCode: 'ResourceNotFoundException', ErrorMessage: `Event bus ${busName} does not exist.` };
  context.runtime.iam.assertAllowed(caller, 'events:PutEvents', bus.arn);
  const wrong = entryError(entry) ?? reservedSource(entry, caller);
  if (wrong !== undefined) return wrong;
  const event = toEvent(context.runtime, entry);
  return { bus: bus.name, event, targets: targetsOf(context.rules, bus.name, event) };
}

/** Only AWS itself speaks as `aws.…`. A person at this machine may, because that is how an alarm is tried by hand. */
function reservedSource(entry: Entry, caller: Principal): EntryError | undefined {
  if (caller.kind === 'operator' || !entry.Source?.startsWith('aws.')) return undefined;
  return { ErrorCode: 'NotAuthorizedForSourceException', ErrorMessage: 'Not authorized for the source.' };
}

export function targetsOf(rules: readonly Rule[], bus: string, event: BusEvent) {
  return rules.filter((rule) => rule.bus === bus && rule.matches?.(event)).flatMap((rule) => rule.targets);
}

function toEvent(runtime: Runtime, entry: Entry): BusEvent {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': entry.DetailType ?? '',
    source: entry.Source ?? '',
    account: runtime.accountId,
    time: eventTime(entry.Time === undefined ? runtime.clock.now() : entry.Time * 1000),
    region: runtime.region,
    resources: entry.Resources,
    detail: JSON.parse(entry.Detail ?? '{}'),
  };
}

/** EventBridge writes instants without milliseconds. */
export function eventTime(at: number): string {
  return new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
