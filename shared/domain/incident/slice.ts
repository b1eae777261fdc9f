import type { Configuration } from '#domain/configuration/configuration.ts';
import type { TimerKind } from '#domain/sla/timer-kinds.ts';
import type { EventName } from '#events/catalogue.ts';
import type { Command } from './commands.ts';
import type { Draft } from './draft.ts';
import type { Due } from './plan.ts';
import type { Entry } from './record/journal.ts';
import type { IncidentRecord } from './record/record.ts';

/** What a command comes to. @throws DomainError when it is refused */
export type Decisions = {
  readonly [Type in Command['type']]: (draft: Draft, command: Extract<Command, { type: Type }>) => void;
};

/** What an entry leaves on the record, its clocks apart (clocks/evolve-clocks.ts); the record itself begins with its opening. */
export type Folds = {
  readonly [Type in Exclude<EventName, 'opened'>]: (
    record: IncidentRecord,
    entry: Entry<Type>,
  ) => Partial<IncidentRecord>;
};

/** What time alone does to the record. */
export type Effects = { readonly [Kind in TimerKind]: (draft: Draft, due: Due) => void };

/** One concern of an incident, declared in its own folder (ADR 0098). */
export interface Slice {
  readonly decisions?: Partial<Decisions>;
  readonly folds?: Partial<Folds>;
  readonly effects?: Partial<Effects>;
  /** All that lies ahead of a record because of this concern, in any order. */
  readonly plan?: (record: IncidentRecord, configuration: Configuration) => Due[];
}

type Keys<Table> = Table extends unknown ? keyof Table : never;
type Twice<Parts extends readonly object[]> = Parts extends readonly [infer First, ...infer Rest extends object[]]
  ? (keyof First & Keys<Rest[number]>) | Twice<Rest>
  : never;

/** The table, if its parts have each of its keys exactly once; otherwise what is wrong, which is no such table and does not compile. */
export type Whole<Table, Parts extends readonly object[]> = [Exclude<keyof Table, Keys<Parts[number]>>] extends [never]
  ? [Twice<Parts>] extends [never]
    ? Table
    : { readonly twice: Twice<Parts> }
  : { readonly missing: Exclude<keyof Table, Keys<Parts[number]>> };
