import type { Capacity } from '#events/terms/vocabulary.ts';

/**
 * One line of a record's journal, whatever kind of record it is. The journal alone rebuilds the record; nothing in it is ever
 * edited.
 */
export interface JournalEntry<Type extends string = string, Data = unknown> {
  /** Minted by the decision, so that a redelivery is recognisable. */
  readonly id: string;
  /** The record's version after this entry; without gaps from 1. */
  readonly version: number;
  readonly type: Type;
  /** The instant the fact holds for: the due instant of a timer, also when it was applied later. */
  readonly at: string;
  /** An e-mail address, or `system`, or the name of an integration. */
  readonly by: string;
  readonly as: Capacity;
  /** The reason given, where one was. */
  readonly why: string | null;
  readonly data: Data;
  /**
   * Random, so that nobody who knows the hash can guess what an erased entry said. Part of the hash; entries written before
   * there was one have none.
   */
  readonly salt?: string;
  /** Chains the entry to the one before it (see chain.ts). */
  readonly hash: string;
}

/** The entries of one kind of record: a type and its data for each event of its catalogue. */
export type EntryOf<DataByType extends object> = {
  [Type in keyof DataByType & string]: JournalEntry<Type, DataByType[Type]>;
}[keyof DataByType & string];
