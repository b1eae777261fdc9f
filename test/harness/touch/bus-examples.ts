import type { PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import type { BusEvent } from '#events/in/source/define-source.ts';
import { BUS_SOURCES } from '#events/in/sources.ts';

/** The first alarm of every source on the account's own bus, as AWS would put it there. */
export function firstAlarms(): readonly PutEventsRequestEntry[] {
  return BUS_SOURCES.filter(({ bus }) => bus === 'default').flatMap(({ examples }) =>
    examples.slice(0, 1).map(({ input }) => toEntry(input as RecordedEvent)),
  );
}

type RecordedEvent = Omit<BusEvent, 'resources'> & { readonly resources?: string[]; readonly detail: object };

/** The entry with which AWS would put an event. */
export function toEntry({ source, resources = [], time, detail, ...event }: RecordedEvent): PutEventsRequestEntry {
  return {
    ...{ Source: source, DetailType: event['detail-type'], Time: new Date(time), Resources: resources },
    Detail: JSON.stringify(detail),
  };
}

/** The sources whose first alarm opens without the configuration asking for them. */
export function readByDefault(): readonly string[] {
  return BUS_SOURCES.filter(({ events, examples }) => {
    const [first] = examples.map(({ input }) => (input as RecordedEvent)['detail-type']);
    return !events.some(({ detailType, optIn }) => optIn && detailType === first);
  }).map(({ id }) => id);
}
