import type { LocalState } from '#local/runtime.ts';

const SCHEMA = `
CREATE TABLE IF NOT EXISTS messages_sent (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, via TEXT NOT NULL, recipient TEXT NOT NULL, text TEXT NOT NULL, at INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS messages_buttons (id TEXT PRIMARY KEY, buttons TEXT NOT NULL);`;

export interface SentMessage {
  readonly id: string;
  readonly via: string;
  readonly to: string;
  readonly text: string;
  readonly at: string;
  /** What a message in the chat has to press, by the names of its actions. */
  readonly buttons?: readonly string[];
}

/** Every text message and call of the desk, as it would have left. */
export type KeptMessages = ReturnType<typeof openMessages>;

export function openMessages({ db }: LocalState) {
  db.exec(SCHEMA);
  const insert = db.prepare('INSERT INTO messages_sent (id, via, recipient, text, at) VALUES (?, ?, ?, ?, ?)');
  const say = db.prepare('UPDATE messages_sent SET text = ? WHERE id = ?');
  const offer = db.prepare('INSERT OR REPLACE INTO messages_buttons (id, buttons) VALUES (?, ?)');
  const offered = db.prepare('SELECT buttons FROM messages_buttons WHERE id = ?');
  const buttonsOf = (id: unknown): Pick<SentMessage, 'buttons'> => {
    const found = offered.get(String(id));
    return found === undefined ? {} : { buttons: JSON.parse(String(found.buttons)) };
  };
  const all = db.prepare('SELECT * FROM messages_sent ORDER BY seq');
  return {
    keep: ({ id, via, to, text, at, buttons }: Omit<SentMessage, 'at'> & { readonly at: number }): void => {
      insert.run(id, via, to, text, at);
      if (buttons !== undefined) offer.run(id, JSON.stringify(buttons));
    },
    /** Has a message say something else. @returns whether there is one */
    change: (
      id: string,
      { text, buttons }: { readonly text: string; readonly buttons: readonly string[] },
    ): boolean => {
      if (say.run(text, id).changes === 0) return false;
      offer.run(id, JSON.stringify(buttons));
      return true;
    },
    clear: (): void => {
      db.exec('DELETE FROM messages_sent; DELETE FROM messages_buttons');
    },
    /** Newest last. @param to - a recipient; everybody without */
    list: (to: string | null): SentMessage[] =>
      all
        .all()
        .filter(({ recipient }) => to === null || recipient === to)
        .map(({ id, via, recipient, text, at }) => ({
          ...{ id: String(id), via: String(via), to: String(recipient), text: String(text) },
          at: new Date(Number(at)).toISOString(),
          ...buttonsOf(id),
        })),
  };
}
