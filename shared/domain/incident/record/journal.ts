import type * as z from 'zod';
import type { EVENTS, EventName } from '#events/catalogue.ts';
import type { Capacity } from '#events/terms/vocabulary.ts';

/**
 * One line of an incident's journal. The journal alone rebuilds the record; nothing in it is ever edited.
 *
 * Its types are the events of the catalogue: what is published is what was decided, under the same id.
 */
export type Entry<Name extends EventName = EventName> = {
  [K in Name]: {
    /** Minted by the decision, so that a redelivery is recognisable. */
    readonly id: string;
    /** The record's version after this entry; without gaps from 1. */
    readonly version: number;
    readonly type: K;
    /** The instant the fact holds for: the due instant of a timer, also when it was applied later. */
    readonly at: string;
    /** An e-mail address, or `system`, or the name of an integration. */
    readonly by: string;
    readonly as: Capacity;
    /** The reason given, where one was. */
    readonly why: string | null;
    readonly data: z.output<(typeof EVENTS)[K]['data']>;
    /**
     * Random, so that nobody who knows the hash can guess what an erased entry said. Part of the hash; entries written before
     * there was one have none.
     */
    readonly salt?: string;
    /** Chains the entry to the one before it (see chain.ts). */
    readonly hash: string;
  };
}[Name];
