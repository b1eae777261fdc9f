import PostalMime from 'postal-mime';
import type { LocalState } from '#local/runtime.ts';
import { headerOf, splitMessage } from '#local/services/wire/mail-message.ts';

const SCHEMA = `
CREATE TABLE IF NOT EXISTS mail_out_messages (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, at INTEGER NOT NULL, recipients TEXT NOT NULL, raw BLOB NOT NULL);`;

/** A mail as `GET /_local/mail` shows it. */
export interface SentMail {
  readonly id: string;
  /** Addresses, separated by a comma. */
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Names in lower case; a field that occurs twice is joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  readonly at: string;
}

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
  db.exec(SCHEMA);
  const insert = db.prepare('INSERT INTO mail_out_messages (id, at, recipients, raw) VALUES (?, ?, ?, ?)');
  const one = db.prepare('SELECT * FROM mail_out_messages WHERE seq = ?');
  return {
    keep(id: string, at: number, recipients: readonly string[], raw: Buffer): void {
      insert.run(id, at, JSON.stringify(recipients), raw);
    },
    clear(): void {
      db.exec('DELETE FROM mail_out_messages');
    },
    /** Newest last, each read when it is asked for. */
    async *list(filter: MailFilter): AsyncIterable<SentMail> {
      for (const seq of wanted(db, filter)) {
        const row = one.get(seq);
        // A desk that was reset meanwhile has it no more.
        if (row !== undefined) yield await parse(toRow(row));
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

interface Row {
  readonly id: string;
  readonly at: number;
  readonly recipients: readonly string[];
  readonly raw: Buffer;
}

function toRow(row: Record<string, unknown>): Row {
  const raw = row.raw instanceof Uint8Array ? Buffer.from(row.raw) : Buffer.alloc(0);
  return { id: String(row.id), at: Number(row.at), recipients: JSON.parse(String(row.recipients)), raw };
}

async function parse({ id, at, recipients, raw }: Row): Promise<SentMail> {
  const mail = await PostalMime.parse(raw);
  const headers: Record<string, string> = {};
  const { fields } = splitMessage(raw);
  for (const { name } of fields) {
    const values = fields
      .filter((field) => field.name.toLowerCase() === name.toLowerCase())
      .map((field) => field.value);
    headers[name.toLowerCase()] = values.join(', ');
  }
  return {
    id,
    to: recipients.join(', '),
    from: mail.from?.address ?? headerOf(fields, 'from') ?? '',
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
    headers,
    at: new Date(at).toISOString(),
  };
}
