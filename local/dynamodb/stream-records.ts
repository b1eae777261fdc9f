import { DatabaseSync } from 'node:sqlite';

// The server holds its file for milliseconds at a time; on a machine busy with tests it may be more.
const BUSY_TIMEOUT_MS = 10_000;
const NUMBER = 'CAST(sequence_number AS INTEGER)';

/**
 * The records of every stream, in the server's own file. The server counts and reads them by number without an index, so each write
 * would cost more than the one before; and it never deletes one, where DynamoDB does after a day.
 */
export class StreamRecords {
  readonly #db: DatabaseSync;

  constructor(file: string) {
    this.#db = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS });
    this.#db.exec(`CREATE INDEX IF NOT EXISTS firstline_by_number ON _stream_records (table_name, ${NUMBER})`);
  }

  /** Deletes a table's records before a number that exists: it stays, as the next one is counted from the newest there is. */
  deleteBefore(tableName: string, sequenceNumber: string): void {
    this.#db
      .prepare(`DELETE FROM _stream_records WHERE table_name = ?1 AND ${NUMBER} < ?2`)
      .run(tableName, BigInt(sequenceNumber));
  }

  /** Those of a table that is gone: the server keeps them, and would show them as those of the next table of that name. */
  deleteAll(tableName: string): void {
    this.#db.prepare('DELETE FROM _stream_records WHERE table_name = ?').run(tableName);
  }

  close(): void {
    this.#db.close();
  }
}
