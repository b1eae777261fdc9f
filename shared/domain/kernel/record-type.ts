import type * as z from 'zod';
import type { SearchOf } from '#domain/search/document.ts';
import type { Capacity } from '#events/terms/vocabulary.ts';
import type { Actor } from './actor.ts';
import type { JournalEntry } from './journal.ts';

/** What every record has, whatever its kind. */
export interface RecordState {
  readonly tenant: string;
  /** Of its last journal entry. */
  readonly version: number;
  readonly updatedAt: string;
  /** Of its last journal entry. */
  readonly hash: string;
}

/** How a kind of record is folded from its journal. */
export interface Folding<State extends RecordState, Entry extends JournalEntry> {
  /** As what somebody acts on it; null before it is there. */
  readonly capacityOf: (actor: Actor, record: State | null) => Capacity;
  /** Folds one entry into the record. Folding the whole journal from null gives the snapshot; nothing else does. */
  readonly evolve: (record: State | null, entry: Entry) => State;
}

/** What a command comes to, before it is an entry. */
export type Fact<Entry extends JournalEntry> = {
  [Type in Entry['type']]: {
    readonly type: Type;
    readonly data: Extract<Entry, { type: Type }>['data'];
    readonly why?: string | null;
  };
}[Entry['type']];

/**
 * A kind of record: its journal, chain, idempotency, events, lists and verification are the kernel's; what it is about is
 * said here.
 */
export interface RecordType<
  State extends RecordState = RecordState,
  Entry extends JournalEntry = JournalEntry,
  Command = never,
  Public extends object = object,
> extends Folding<State, Entry> {
  /** Begins the names of its events, e.g. `person` of `person.changed.v1`. */
  readonly name: string;
  /** Begins its keys. */
  readonly prefix: string;
  /** Where the API has it, in front of its id. */
  readonly path: string;
  readonly schema: z.ZodType<State>;
  /** Its events; its entries are of the same types. */
  readonly events: Readonly<Record<string, { record: string; name: string; version: number; data: z.ZodType }>>;
  readonly idOf: (record: State) => string;
  /** One that was removed keeps its journal, and is not there for whoever reads and lists. */
  readonly isThere: (record: State) => boolean;
  /** One that was removed keeps its place in the directory, so that rules know it is gone: others may name it still. */
  readonly isRemembered?: true;
  /** @throws DomainError what stands against it */
  readonly decide: (record: State | null, command: Command, facts: CommandFacts) => readonly Fact<Entry>[];
  /** In which list it stands beside that of its kind, e.g. its status. */
  readonly standingOf?: (record: State) => string;
  /** When the sweep is to look at it, an ISO instant: of a kind of which time alone makes something. Null while nothing is ahead. */
  readonly dueAt?: (record: State) => string | null;
  /** What time makes of it then, before whatever command comes next; without it whoever looks has a use case of its own. */
  readonly whenDue?: (record: State) => readonly Fact<Entry>[];
  /** How it is found by its words; without it nobody looks for it. */
  readonly search?: SearchOf<State>;
  /** What the outside sees of it, and under which name an event carries it. */
  readonly present: { readonly as: string; readonly of: (record: State) => Public };
}

/** A kind of record that is called by a number. */
export type NumberedType<
  State extends RecordState,
  Entry extends JournalEntry,
  Command,
  Public extends object,
> = RecordType<State, Entry, Command, Public> & {
  /** Begins its numbers, e.g. `INC` of `INC-000001`. */
  readonly letters: string;
};

/** What others are told of a kind of record: how it is stored, shown, and what its events say. */
export type ToldType<State extends RecordState> = Pick<
  RecordType<State, never, never, object>,
  'name' | 'prefix' | 'path' | 'schema' | 'idOf' | 'isThere' | 'events' | 'present'
>;

/** Whom and what a command is about, who gives it and when; time, ids and chance are given. */
export interface CommandFacts {
  readonly tenant: string;
  /** Of the record. */
  readonly subject: string;
  readonly actor: Actor;
  readonly now: string;
  /** Unique to the command; its entries are numbered from it. */
  readonly id: string;
  /** Random, for the salts of the command's entries; without one, as in a preview, they have none. */
  readonly saltSeed?: string;
}

/** What a command comes to: the entries to write and the record they lead to. No entries: nothing to do. */
export interface Decided<State, Entry> {
  readonly record: State;
  readonly entries: readonly Entry[];
}
