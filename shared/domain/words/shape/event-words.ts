import type { ActName } from '#events/acts.ts';
import type { EventName, OTHER_RECORD_EVENTS } from '#events/catalogue.ts';

type Others = typeof OTHER_RECORD_EVENTS;

/** A kind of record that is no incident. */
export type OtherRecord = keyof Others;

/**
 * What happened, in a few words: what a message in a channel says of an event. An act on a record of another kind is said as its
 * change.
 */
export type EventWords = {
  readonly incident: Readonly<Record<EventName, string>>;
  readonly administration: Readonly<Record<Exclude<ActName, `${OtherRecord}-changed`>, string>>;
};

/** The same of a record of another kind. */
export type RecordWords<Kind extends OtherRecord> = Readonly<Record<keyof Others[Kind], string>>;
