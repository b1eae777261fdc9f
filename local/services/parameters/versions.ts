import type { LocalState } from '#local/runtime.ts';

const SCHEMA = `
CREATE TABLE IF NOT EXISTS parameters_versions (
  name TEXT NOT NULL, version INTEGER NOT NULL, type TEXT NOT NULL, value TEXT NOT NULL, modified_at INTEGER NOT NULL,
  PRIMARY KEY (name, version)
) WITHOUT ROWID;`;

/** AWS keeps so many of a parameter and drops the oldest for the next. */
const MOST_VERSIONS = 100;

export type ParameterType = 'String' | 'SecureString';

export interface Version {
  readonly name: string;
  readonly version: number;
  readonly type: ParameterType;
  readonly value: string;
  readonly modifiedAt: number;
}

/** Parameters with what they held before; durable when `put` returns. */
export class Versions {
  readonly #db: LocalState['db'];

  constructor({ db }: LocalState) {
    this.#db = db;
    db.exec(SCHEMA);
  }

  put({ name, version, type, value, modifiedAt }: Version): void {
    const insert = this.#db.prepare('INSERT INTO parameters_versions VALUES (?, ?, ?, ?, ?)');
    insert.run(name, version, type, value, modifiedAt);
    const forget = this.#db.prepare('DELETE FROM parameters_versions WHERE name = ? AND version <= ?');
    forget.run(name, version - MOST_VERSIONS);
  }

  /** @param version - the latest without one */
  find(name: string, version?: number): Version | undefined {
    const latest = 'SELECT * FROM parameters_versions WHERE name = ?1 AND (?2 IS NULL OR version = ?2)';
    const row = this.#db.prepare(`${latest} ORDER BY version DESC LIMIT 1`).get(name, version ?? null);
    return row === undefined ? undefined : toVersion(row);
  }

  /** The latest of each whose name begins so, by name, after `startAfter`. */
  below(prefix: string, startAfter: string, limit: number): readonly Version[] {
    const latest = 'SELECT name, max(version) AS version, type, value, modified_at FROM parameters_versions';
    const where = 'name > ?2 AND substr(name, 1, length(?1)) = ?1';
    const rows = this.#db.prepare(`${latest} WHERE ${where} GROUP BY name ORDER BY name LIMIT ?3`);
    return rows.all(prefix, startAfter, limit).map(toVersion);
  }

  count(): number {
    return Number(this.#db.prepare('SELECT count(DISTINCT name) AS n FROM parameters_versions').get()?.n);
  }

  /** @returns whether there was one */
  delete(name: string): boolean {
    return this.#db.prepare('DELETE FROM parameters_versions WHERE name = ?').run(name).changes > 0;
  }

  clear(): void {
    this.#db.exec('DELETE FROM parameters_versions');
  }
}

function toVersion(row: Record<string, unknown>): Version {
  return {
    name: String(row.name),
    version: Number(row.version),
    type: row.type === 'SecureString' ? 'SecureString' : 'String',
    value: String(row.value),
    modifiedAt: Number(row.modified_at),
  };
}
