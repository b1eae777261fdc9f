import type { LocalState } from '#local/runtime.ts';

const SCHEMA = `
CREATE TABLE IF NOT EXISTS messages_sent (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, via TEXT NOT NULL, recipient TEXT NOT NULL, text TEXT NOT NULL, at INTEGER NOT NULL);`;

export interface SentMessage {
  readonly id: string;
  readonly via: string;
  readonly to: string;
  readonly text: string;
  readonly at: string;
}

/** Every text message and call of the desk, as it would have left. */
export type KeptMessages = ReturnType<typeof openMessages>;

export function openMessages({ db }: LocalState) {
  db.exec(SCHEMA);
  const insert = db.prepare('INSERT INTO messages_sent (id, via, recipient, text, at) VALUES (?, ?, ?, ?, ?)');
  const all = db.prepare('SELECT * FROM messages_sent ORDER BY seq');
  return {
    keep: ({ id, via, to, text, at }: Omit<SentMessage, 'at'> & { readonly at: number }): void => {
      insert.run(id, via, to, text, at);
    },
    clear: (): void => {
      db.exec('DELETE FROM messages_sent');
    },
    /** Newest last. @param to - a recipient; everybody without */
    list: (to: string | null): SentMessage[] =>
      all
        .all()
        .filter(({ recipient }) => to === null || recipient === to)
        .map(({ id, via, recipient, text, at }) => ({
          ...{ id: String(id), via: String(via), to: String(recipient), text: String(text) },
          at: new Date(Number(at)).toISOString(),
        })),
  };
}
