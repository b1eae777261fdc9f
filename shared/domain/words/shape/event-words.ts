import type { ActName } from '#events/administration/acts.ts';
import type { RECORD_EVENTS } from '#events/catalogue.ts';

type Kinds = typeof RECORD_EVENTS;

/** What happened, in a few words, by the record it happened to: what a message in a channel says of an event. */
export type EventWords = { readonly [Kind in keyof Kinds]: Readonly<Record<keyof Kinds[Kind], string>> } & {
  readonly administration: Readonly<Record<ActName, string>>;
};
