import type { Capacity } from '#events/terms/vocabulary.ts';
import { SYSTEM } from './actor.ts';
import { CHAIN_START, chainHash, saltOf } from './chain.ts';
import { DomainError } from './errors.ts';
import type { JournalEntry } from './journal.ts';
import type { CommandFacts, Decided, Folding, RecordState } from './record-type.ts';

type Facts = Pick<CommandFacts, 'actor' | 'now' | 'id' | 'saltSeed'>;

export interface EntryOptions {
  readonly at?: string;
  readonly why?: string | null;
  /** The system acts by itself, e.g. when a date has come. */
  readonly bySystem?: boolean;
}

/** A decision in the making: each entry added is folded at once, so that the next one sees what it did. */
export class JournalDraft<State extends RecordState, Entry extends JournalEntry> {
  readonly #folding: Folding<State, Entry>;
  readonly #facts: Facts;
  readonly #entries: Entry[] = [];
  readonly #now: string;
  #record: State | null;
  #systemAt: string | null = null;

  constructor(folding: Folding<State, Entry>, record: State | null, facts: Facts) {
    this.#folding = folding;
    this.#record = record;
    this.#facts = facts;
    this.#now = record !== null && record.updatedAt > facts.now ? record.updatedAt : facts.now;
  }

  get record(): State {
    if (this.#record === null) throw new DomainError('not-found', { what: 'record' });
    return this.#record;
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /**
   * The instant of the decision: never before what the record already knows, for clocks of machines differ, and nothing that
   * a fast one has recorded may be undone by a slow one (Semantics, rule 7).
   */
  get now(): string {
    return this.#now;
  }

  get capacity(): Capacity {
    return this.#folding.capacityOf(this.#facts.actor, this.#record);
  }

  /** What the work adds is the system's doing at an instant, e.g. a step of an escalation. */
  asSystem(at: string, work: () => void): void {
    this.#systemAt = at;
    work();
    this.#systemAt = null;
  }

  add<Type extends Entry['type']>(
    type: Type,
    data: Extract<Entry, { type: Type }>['data'],
    options: EntryOptions = {},
  ): void {
    const { actor: caller, id, saltSeed } = this.#facts;
    const actor = options.bySystem === true || this.#systemAt !== null ? SYSTEM : caller;
    const entry = {
      id: `${id}-${this.#entries.length + 1}`,
      version: (this.#record?.version ?? 0) + 1,
      type,
      at: options.at ?? this.#systemAt ?? this.now,
      by: actor.id,
      as: this.#folding.capacityOf(actor, this.#record),
      why: options.why ?? null,
      data,
      ...(saltSeed !== undefined && { salt: saltOf(saltSeed, this.#entries.length) }),
    };
    // The pair of type and data is one: the signature holds them together.
    const sealed = { ...entry, hash: chainHash(this.#record?.hash ?? CHAIN_START, entry) } as unknown as Entry;
    this.#record = this.#folding.evolve(this.#record, sealed);
    this.#entries.push(sealed);
  }

  /** What it came to so far. @throws DomainError not-found while there is no record */
  get decided(): Decided<State, Entry> {
    return { record: this.record, entries: this.#entries };
  }
}
