import type { AlertSilence } from '#domain/alerts/silence/alert-silence.ts';
import type { VersionedConfiguration } from '#domain/configuration/configuration.ts';
import { type Actor, SYSTEM } from '#domain/kernel/actor.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import type { EventName } from '#events/catalogue.ts';
import type { Capacity } from '#events/terms/vocabulary.ts';
import { evolve } from './evolve.ts';
import { capacityOf } from './record/capacity.ts';
import { CHAIN_START, chainHash, saltOf } from './record/chain.ts';
import type { Entry } from './record/journal.ts';
import type { IncidentRecord } from './record/record.ts';

/** What a decision may know beside the record: who asks, when, under which rules. */
export interface DecisionContext {
  readonly actor: Actor;
  readonly now: string;
  /** Unique to the command; its entries are numbered from it. */
  readonly id: string;
  /** Random, for the salts of the command's entries; without one, as in a preview, they have none. */
  readonly saltSeed?: string;
  readonly configuration: VersionedConfiguration;
  /** What people quieted by hand and is not over yet; for records of alerts alone. */
  readonly silences?: readonly AlertSilence[];
}

/** What a command comes to: the entries to write and the record they lead to. No entries: nothing to do. */
export interface Decision {
  readonly record: IncidentRecord;
  readonly entries: readonly Entry[];
  /** The rules the record lives under afterwards. */
  readonly configuration: VersionedConfiguration;
}

interface EntryOptions {
  readonly at?: string;
  readonly why?: string | null;
  /** The system acts by itself, e.g. when a date has come. */
  readonly bySystem?: boolean;
}

/**
 * A transaction takes 100 writes: the snapshot, three look-ups, two of the alert's counter, five items of tasks, and the
 * command's own, at most 50 skipped tasks or 40 changed configuration items. What is due beyond this many is applied by the next decision, which the timer brings at once.
 */
const MOST_DUE_ENTRIES = 30;

/** A decision in the making: each entry added is folded at once, so that the next one sees what it did. */
export class Draft {
  readonly context: DecisionContext;
  readonly #entries: Entry[] = [];
  readonly #now: string;
  #record: IncidentRecord | null;
  #systemAt: string | null = null;
  #configuration: VersionedConfiguration;

  constructor(record: IncidentRecord | null, context: DecisionContext) {
    this.#record = record;
    this.context = context;
    this.#now = record !== null && record.updatedAt > context.now ? record.updatedAt : context.now;
    this.#configuration = context.configuration;
  }

  get record(): IncidentRecord {
    if (this.#record === null) throw new DomainError('not-found', { what: 'incident' });
    return this.#record;
  }

  get configuration(): VersionedConfiguration['document'] {
    return this.#configuration.document;
  }

  /** From here on the record lives under other rules. */
  moveTo(configuration: VersionedConfiguration): void {
    this.#configuration = configuration;
  }

  /**
   * The instant of the decision: never before what the record already knows, for clocks of machines differ, and nothing that
   * a fast one has recorded may be undone by a slow one (Semantics, rule 7).
   */
  get now(): string {
    return this.#now;
  }

  get capacity(): Capacity {
    return capacityOf(this.context.actor, this.#record?.requester ?? null);
  }

  /** What the work adds is the system's doing at an instant, e.g. a step of an escalation. */
  asSystem(at: string, work: () => void): void {
    this.#systemAt = at;
    work();
    this.#systemAt = null;
  }

  add<Name extends EventName>(type: Name, data: Entry<Name>['data'], options: EntryOptions = {}): void {
    const actor = options.bySystem === true || this.#systemAt !== null ? SYSTEM : this.context.actor;
    const entry = {
      id: `${this.context.id}-${this.#entries.length + 1}`,
      version: (this.#record?.version ?? 0) + 1,
      type,
      at: options.at ?? this.#systemAt ?? this.now,
      by: actor.id,
      as: capacityOf(actor, this.#record?.requester ?? null),
      why: options.why ?? null,
      data,
      ...(this.context.saltSeed !== undefined && { salt: saltOf(this.context.saltSeed, this.#entries.length) }),
    } as Omit<Entry, 'hash'>;
    const sealed = { ...entry, hash: chainHash(this.#record?.hash ?? CHAIN_START, entry) } as Entry;
    this.#record = evolve(this.#record, sealed);
    this.#entries.push(sealed);
  }

  /** Whether no more of what is due fits into one transaction. */
  get full(): boolean {
    return this.#entries.length >= MOST_DUE_ENTRIES;
  }

  decision(): Decision {
    return { record: this.record, entries: this.#entries, configuration: this.#configuration };
  }
}
