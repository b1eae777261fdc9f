import { createHash } from 'node:crypto';
import type { LocalState } from '#local/runtime.ts';

const SCHEMA = `
CREATE TABLE IF NOT EXISTS storage_objects (
  bucket TEXT NOT NULL, key TEXT NOT NULL, body BLOB NOT NULL, headers TEXT NOT NULL, etag TEXT NOT NULL, modified_at INTEGER NOT NULL,
  PRIMARY KEY (bucket, key)
) WITHOUT ROWID;`;

export interface StoredObject {
  readonly body: Buffer;
  /** What was stored with it: `content-type`, `content-disposition`, `x-amz-meta-…`. */
  readonly headers: Readonly<Record<string, string>>;
  /** With its quotes. */
  readonly etag: string;
  readonly modifiedAt: number;
}

export interface ListedObject {
  readonly key: string;
  readonly etag: string;
  readonly size: number;
  readonly modifiedAt: number;
}

/** Objects of every bucket, durable when `put` returns. */
export class Objects {
  readonly #db: LocalState['db'];

  constructor({ db }: LocalState) {
    this.#db = db;
    db.exec(SCHEMA);
  }

  put(
    bucket: string,
    key: string,
    body: Buffer,
    headers: StoredObject['headers'],
    now: number,
  ): { readonly etag: string } {
    // The ETag of a simple upload is its MD5 on S3; clients compare it, nobody trusts it.
    const etag = `"${createHash('md5').update(body).digest('hex')}"`;
    const insert = this.#db.prepare('INSERT OR REPLACE INTO storage_objects VALUES (?, ?, ?, ?, ?, ?)');
    insert.run(bucket, key, body, JSON.stringify(headers), etag, now);
    return { etag };
  }

  get(bucket: string, key: string): StoredObject | undefined {
    const row = this.#db.prepare('SELECT * FROM storage_objects WHERE bucket = ? AND key = ?').get(bucket, key);
    if (row === undefined) return undefined;
    return {
      body: row.body instanceof Uint8Array ? Buffer.from(row.body) : Buffer.alloc(0),
      headers: JSON.parse(String(row.headers)),
      etag: String(row.etag),
      modifiedAt: Number(row.modified_at),
    };
  }

  delete(bucket: string, key: string): void {
    this.#db.prepare('DELETE FROM storage_objects WHERE bucket = ? AND key = ?').run(bucket, key);
  }

  /** @param except - buckets that keep what they have */
  clear(except: readonly string[]): void {
    const kept = JSON.stringify(except);
    this.#db.prepare('DELETE FROM storage_objects WHERE bucket NOT IN (SELECT value FROM json_each(?))').run(kept);
  }

  /** By key, in the order of bytes, after `startAfter`. */
  list(bucket: string, prefix: string, startAfter: string, limit: number): readonly ListedObject[] {
    const columns = 'key, etag, length(body) AS size, modified_at';
    const where = 'bucket = ?1 AND key > ?2 AND substr(key, 1, length(?3)) = ?3';
    const rows = this.#db.prepare(`SELECT ${columns} FROM storage_objects WHERE ${where} ORDER BY key LIMIT ?4`);
    return rows.all(bucket, startAfter, prefix, limit).map((row) => ({
      key: String(row.key),
      etag: String(row.etag),
      size: Number(row.size),
      modifiedAt: Number(row.modified_at),
    }));
  }
}
