import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { PreparedDatabase } from '#local/core/prepared-database.ts';
import type { LocalState } from '#local/runtime.ts';

export interface OpenState extends LocalState {
  readonly inMemory: boolean;
  close(): void;
}

/**
 * One SQLite file for everything but the tables of DynamoDB. The lock on it is the operating system's: it falls with the process,
 * however that ended. Write-ahead log with synchronous=NORMAL: a killed process loses nothing, a power cut at most the last moments.
 * @throws Error saying that another desk runs in the folder.
 */
export function openState(data: string): OpenState {
  const inMemory = data === 'memory';
  const folder = inMemory ? mkdtempSync(join(tmpdir(), 'firstline-')) : data;
  mkdirSync(folder, { recursive: true });
  const db = new PreparedDatabase(inMemory ? ':memory:' : join(folder, 'desk.sqlite'));
  lock(db, folder);
  return {
    db,
    folder,
    inMemory,
    transaction: (run) => transaction(db, run),
    close: () => {
      db.close();
      if (inMemory) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function lock(db: DatabaseSync, folder: string): void {
  try {
    db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
    db.exec('CREATE TABLE IF NOT EXISTS desk_values (name TEXT PRIMARY KEY, value TEXT NOT NULL)');
    db.exec("INSERT INTO desk_values VALUES ('opened', '') ON CONFLICT DO NOTHING");
  } catch (cause) {
    db.close();
    throw new Error(`another desk is running in ${folder}; stop it or choose another folder with FIRSTLINE_DATA`, {
      cause,
    });
  }
}

function transaction<T>(db: DatabaseSync, run: () => T): T {
  // Called inside another transaction it is simply part of it.
  if (db.isTransaction) return run();
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = run();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}

/** A named value of the desk itself, e.g. how far its clock is from the real one. */
export function readValue(state: LocalState, name: string): string | undefined {
  const row = state.db.prepare('SELECT value FROM desk_values WHERE name = ?').get(name);
  return typeof row?.value === 'string' ? row.value : undefined;
}

export function writeValue(state: LocalState, name: string, value: string): void {
  state.db
    .prepare('INSERT INTO desk_values VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value')
    .run(name, value);
}
