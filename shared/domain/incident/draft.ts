import type { PlannedBeside } from '#domain/alerts/silence/maintenance.ts';
import type { VersionedConfiguration } from '#domain/configuration/configuration.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { JournalDraft } from '#domain/kernel/draft.ts';
import { NO_STAFF, type Staff } from '#domain/paging/staff.ts';
import type { RosterNow } from './assignment/turns.ts';
import { evolve } from './evolve.ts';
import { capacityOf } from './record/capacity.ts';
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
  /** What people quieted by hand, and windows of changes; for records of alerts alone. */
  readonly planned?: PlannedBeside;
  /** Who there is to choose from; for records that await a choice alone, and without it none is made. */
  readonly roster?: RosterNow;
}

/** What a command comes to: the entries to write and the record they lead to. No entries: nothing to do. */
export interface Decision {
  readonly record: IncidentRecord;
  readonly entries: readonly Entry[];
  /** The rules the record lives under afterwards. */
  readonly configuration: VersionedConfiguration;
}

/**
 * A transaction takes 100 writes: the snapshot, three look-ups, two of the alert's counter, five items of tasks, three of who
 * has it (two places, a turn), and the command's own, at most 50 skipped tasks, 40 changed configuration items or the 10 ids a mail waits for. What is due beyond this many is applied by the next decision, which the timer brings at once.
 */
export const MOST_DUE_ENTRIES = 30;

/** A decision on an incident in the making, under the rules it lives by. */
export class Draft extends JournalDraft<IncidentRecord, Entry> {
  readonly context: DecisionContext;
  #configuration: VersionedConfiguration;

  constructor(record: IncidentRecord | null, context: DecisionContext) {
    super(FOLDING, record, context);
    this.context = context;
    this.#configuration = context.configuration;
  }

  get configuration(): VersionedConfiguration['document'] {
    return this.#configuration.document;
  }

  /** The desk's people and schedules as they are today. */
  get staff(): Staff {
    return this.#configuration.staff ?? NO_STAFF;
  }

  /** From here on the record lives under other rules. */
  moveTo(configuration: VersionedConfiguration): void {
    this.#configuration = configuration;
  }

  /** Whether no more of what is due fits into one transaction. */
  get full(): boolean {
    return this.entries.length >= MOST_DUE_ENTRIES;
  }

  decision(): Decision {
    return { ...this.decided, configuration: this.#configuration };
  }
}

const FOLDING = {
  capacityOf: (actor: Actor, record: IncidentRecord | null) => capacityOf(actor, record?.requester ?? null),
  evolve,
};
