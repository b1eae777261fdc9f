import { createHash } from 'node:crypto';
import type { LocalState } from '#local/runtime.ts';
import type { Position } from '#local/services/state-machines/interpret.ts';

const SCHEMA = `
CREATE TABLE IF NOT EXISTS states_definitions (hash TEXT PRIMARY KEY, definition TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS states_executions (
  arn TEXT PRIMARY KEY, name TEXT NOT NULL, machine TEXT NOT NULL, definition TEXT NOT NULL, input TEXT NOT NULL, status TEXT NOT NULL,
  started_at INTEGER NOT NULL, stopped_at INTEGER, state TEXT NOT NULL, data TEXT NOT NULL, used TEXT NOT NULL, phase TEXT NOT NULL,
  resume_at INTEGER, entered_at INTEGER NOT NULL, transitions INTEGER NOT NULL, output TEXT, error TEXT, cause TEXT
);
CREATE INDEX IF NOT EXISTS states_running ON states_executions (status, resume_at);
CREATE TABLE IF NOT EXISTS states_history (seq INTEGER PRIMARY KEY AUTOINCREMENT, execution TEXT NOT NULL, at INTEGER NOT NULL, type TEXT NOT NULL, detail TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS states_history_of ON states_history (execution, seq);`;

/** Stands in the ARN of what is an item of a map, and in no other: a name has no slash. */
export const ITEM_MARK = '/map/';

export type ExecutionStatus = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED';

/** `enter`: the state's work is to be done (again). `waiting`, `retrying`: nothing until `resumeAt`. `mapping`: until its items are done. */
export type Phase = 'enter' | 'waiting' | 'retrying' | 'mapping';

/** An execution as it is kept. Instants are epoch milliseconds of virtual time. */
export interface Execution {
  readonly arn: string;
  readonly name: string;
  readonly machine: string;
  /** Hash of the definition it was started with; it keeps that one when the template changes. */
  readonly definition: string;
  readonly input: string;
  readonly status: ExecutionStatus;
  readonly startedAt: number;
  readonly stoppedAt: number | null;
  readonly position: Position;
  readonly phase: Phase;
  readonly resumeAt: number | null;
  readonly enteredAt: number;
  /** State transitions as they are billed: each state entered and each retry. */
  readonly transitions: number;
  readonly output: string | null;
  readonly error: string | null;
  readonly cause: string | null;
}

export interface HistoryEntry {
  readonly at: number;
  readonly type: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Executions and their history; each `save` is one transaction. */
export class Executions {
  readonly #state: LocalState;

  constructor(state: LocalState) {
    this.#state = state;
    state.db.exec(SCHEMA);
  }

  save(execution: Execution, history: readonly HistoryEntry[]): void {
    const { db } = this.#state;
    const upsert = db.prepare(`INSERT OR REPLACE INTO states_executions VALUES (${Array(18).fill('?').join(', ')})`);
    const remember = db.prepare('INSERT INTO states_history (execution, at, type, detail) VALUES (?, ?, ?, ?)');
    this.#state.transaction(() => {
      upsert.run(...toRow(execution));
      for (const { at, type, detail } of history) remember.run(execution.arn, at, type, JSON.stringify(detail));
    });
  }

  /** Several that begin together: all of them, or none. */
  saveAll(executions: readonly Execution[]): void {
    this.#state.transaction(() => {
      for (const execution of executions) this.save(execution, []);
    });
  }

  find(arn: string): Execution | undefined {
    const row = this.#state.db.prepare('SELECT * FROM states_executions WHERE arn = ?').get(arn);
    return row && fromRow(row);
  }

  /** Those still under way, the soonest first. */
  running(): readonly Execution[] {
    const order = 'ORDER BY coalesce(resume_at, 0), started_at, rowid';
    return this.#state.db
      .prepare(`SELECT * FROM states_executions WHERE status = 'RUNNING' ${order}`)
      .all()
      .map(fromRow);
  }

  /** Newest first. */
  list(filter: {
    readonly machine?: string;
    readonly status?: string | undefined;
    readonly limit: number;
  }): readonly Execution[] {
    const where = `WHERE (?1 IS NULL OR machine = ?1) AND (?2 IS NULL OR status = ?2) AND NOT instr(arn, '${ITEM_MARK}')`;
    const rows = this.#state.db.prepare(
      `SELECT * FROM states_executions ${where} ORDER BY started_at DESC, rowid DESC LIMIT ?3`,
    );
    return rows.all(filter.machine ?? null, filter.status ?? null, filter.limit).map(fromRow);
  }

  /** The items of a map that were begun, each carried like an execution, in the order in which they stand in it. */
  items(prefix: string): readonly Execution[] {
    const rows = this.#state.db.prepare('SELECT * FROM states_executions WHERE arn > ?1 AND arn < ?2');
    const found = rows.all(prefix, `${prefix}:`).map(fromRow);
    return found.toSorted((a, b) => Number(a.arn.slice(prefix.length)) - Number(b.arn.slice(prefix.length)));
  }

  /** Oldest first. */
  history(arn: string): readonly HistoryEntry[] {
    const rows = this.#state.db.prepare('SELECT * FROM states_history WHERE execution = ? ORDER BY seq').all(arn);
    return rows.map((row) => ({ at: Number(row.at), type: String(row.type), detail: JSON.parse(String(row.detail)) }));
  }

  clear(): void {
    this.#state.db.exec('DELETE FROM states_executions; DELETE FROM states_history;');
  }

  /** Answers the hash that stands for a definition. */
  keepDefinition(text: string): string {
    const hash = createHash('sha256').update(text).digest('hex');
    this.#state.db.prepare('INSERT OR IGNORE INTO states_definitions VALUES (?, ?)').run(hash, text);
    return hash;
  }

  definitionText(hash: string): string | undefined {
    const row = this.#state.db.prepare('SELECT definition FROM states_definitions WHERE hash = ?').get(hash);
    return row && String(row.definition);
  }
}

/** In the order of the table's columns. */
function toRow(execution: Execution) {
  const { arn, name, machine, definition, input, status, startedAt, stoppedAt, position } = execution;
  const { phase, resumeAt, enteredAt, transitions, output, error, cause } = execution;
  const where = [position.state, JSON.stringify(position.data ?? null), JSON.stringify(position.used)] as const;
  const what = [arn, name, machine, definition, input, status, startedAt, stoppedAt] as const;
  return [...what, ...where, phase, resumeAt, enteredAt, transitions, output, error, cause];
}

function fromRow(row: Record<string, unknown>): Execution {
  const optional = (value: unknown) => (value === null ? null : String(value));
  return {
    arn: String(row.arn),
    name: String(row.name),
    machine: String(row.machine),
    definition: String(row.definition),
    input: String(row.input),
    status: statusOf(row.status),
    startedAt: Number(row.started_at),
    stoppedAt: row.stopped_at === null ? null : Number(row.stopped_at),
    position: { state: String(row.state), data: JSON.parse(String(row.data)), used: JSON.parse(String(row.used)) },
    phase: phaseOf(row.phase),
    resumeAt: row.resume_at === null ? null : Number(row.resume_at),
    enteredAt: Number(row.entered_at),
    transitions: Number(row.transitions),
    output: optional(row.output),
    error: optional(row.error),
    cause: optional(row.cause),
  };
}

const STATUSES: readonly ExecutionStatus[] = ['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED'];
const PHASES: readonly Phase[] = ['enter', 'waiting', 'retrying', 'mapping'];

function statusOf(value: unknown): ExecutionStatus {
  const status = STATUSES.find((known) => known === value);
  if (status === undefined) throw new Error(`an execution has the unknown status ${value}`);
  return status;
}

function phaseOf(value: unknown): Phase {
  const phase = PHASES.find((known) => known === value);
  if (phase === undefined) throw new Error(`an execution has the unknown phase ${value}`);
  return phase;
}
