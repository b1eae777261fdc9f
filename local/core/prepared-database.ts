import { DatabaseSync, type StatementSync } from 'node:sqlite';

/**
 * Prepares each statement once: SQLite takes longer to understand one than to run it, and the desk asks the same few dozen thousands of
 * times.
 */
export class PreparedDatabase extends DatabaseSync {
  readonly #statements = new Map<string, StatementSync>();

  override prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const prepared = super.prepare(sql);
    this.#statements.set(sql, prepared);
    return prepared;
  }

  override close(): void {
    this.#statements.clear();
    super.close();
  }
}
