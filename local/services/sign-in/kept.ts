import { randomBytes } from 'node:crypto';
import type { LocalState } from '#local/runtime.ts';

const SCHEMA = `CREATE TABLE IF NOT EXISTS sign_in_kept (
  kind TEXT NOT NULL, id TEXT NOT NULL, value TEXT NOT NULL, until INTEGER NOT NULL, PRIMARY KEY (kind, id))`;

const ID_BYTES = 24;

export type Kind = 'session' | 'code' | 'refresh' | 'mailed' | 'person';

/** What a sign-in leaves behind for a while. By the machine's own time: so do the browser's cookies, whatever the desk's clock shows. */
export class Kept {
  readonly #db: LocalState['db'];

  constructor({ db }: LocalState) {
    this.#db = db;
    db.exec(SCHEMA);
  }

  /** @returns the id under which it is found until then */
  put(kind: Kind, value: object, until: number, id = randomBytes(ID_BYTES).toString('base64url')): string {
    this.#db.prepare('DELETE FROM sign_in_kept WHERE until <= ?').run(Date.now());
    this.#db
      .prepare('INSERT OR REPLACE INTO sign_in_kept VALUES (?, ?, ?, ?)')
      .run(kind, id, JSON.stringify(value), until);
    return id;
  }

  get<T>(kind: Kind, id: string | null | undefined): { readonly value: T; readonly until: number } | undefined {
    if (!id) return undefined;
    const row = this.#db
      .prepare('SELECT value, until FROM sign_in_kept WHERE kind = ? AND id = ? AND until > ?')
      .get(kind, id, Date.now());
    return row && { value: JSON.parse(String(row.value)) as T, until: Number(row.until) };
  }

  /** Found once. */
  take<T>(kind: Kind, id: string | null): T | undefined {
    const found = this.get<T>(kind, id);
    if (found !== undefined && id !== null) this.drop(kind, id);
    return found?.value;
  }

  drop(kind: Kind, id: string): void {
    this.#db.prepare('DELETE FROM sign_in_kept WHERE kind = ? AND id = ?').run(kind, id);
  }

  /** Every refresh token that came of one sign-in. */
  dropFamily(family: string): void {
    const sql = "DELETE FROM sign_in_kept WHERE kind = 'refresh' AND json_extract(value, '$.family') = ?";
    this.#db.prepare(sql).run(family);
  }

  clear(): void {
    this.#db.exec('DELETE FROM sign_in_kept');
  }
}
