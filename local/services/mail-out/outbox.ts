import type { LocalState } from '#local/runtime.ts';
import { type KeptMail, ReadMails, type SentMail } from '#local/services/mail-out/read-mails.ts';

const SCHEMA = `
CREATE TABLE IF NOT EXISTS mail_out_messages (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, at INTEGER NOT NULL, recipients TEXT NOT NULL, raw BLOB NOT NULL);`;

export interface MailFilter {
  /** An envelope recipient, whatever its case. */
  readonly to?: string | undefined;
  /** The newest so many. */
  readonly limit?: number | undefined;
}

/** Every mail the desk sent, as it would have left. */
export type Outbox = ReturnType<typeof openOutbox>;

export function openOutbox(state: LocalState) {
  const { db } = state;
  const read = new ReadMails();
  db.exec(SCHEMA);
  const insert = db.prepare('INSERT INTO mail_out_messages (id, at, recipients, raw) VALUES (?, ?, ?, ?)');
  const one = db.prepare('SELECT * FROM mail_out_messages WHERE seq = ?');
  return {
    keep(id: string, at: number, recipients: readonly string[], raw: Buffer): void {
      insert.run(id, at, JSON.stringify(recipients), raw);
    },
    clear(): void {
      db.exec('DELETE FROM mail_out_messages');
      read.clear();
    },
    /** Newest last, each read when it is asked for. */
    async *list(filter: MailFilter): AsyncIterable<SentMail> {
      for (const seq of wanted(db, filter)) {
        const row = one.get(seq);
        // A desk that was reset meanwhile has it no more.
        if (row !== undefined) yield await read.of(seq, toRow(row));
      }
    },
  };
}

function wanted(db: LocalState['db'], { to, limit = Number.POSITIVE_INFINITY }: MailFilter): readonly number[] {
  const found: number[] = [];
  for (const { seq, recipients } of db
    .prepare('SELECT seq, recipients FROM mail_out_messages ORDER BY seq DESC')
    .iterate()) {
    if (found.length >= limit) break;
    if (to === undefined || JSON.parse(String(recipients)).includes(to.toLowerCase())) found.push(Number(seq));
  }
  return found.reverse();
}

function toRow(row: Record<string, unknown>): KeptMail {
  const raw = row.raw instanceof Uint8Array ? Buffer.from(row.raw) : Buffer.alloc(0);
  return { id: String(row.id), at: Number(row.at), recipients: JSON.parse(String(row.recipients)), raw };
}
