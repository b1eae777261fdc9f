import { randomUUID } from 'node:crypto';
import type { LocalState } from '#local/runtime.ts';
import type { Queue } from '#local/services/queues/queue-resources.ts';

const SCHEMA = `
CREATE TABLE IF NOT EXISTS queues_messages (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, queue TEXT NOT NULL, body TEXT NOT NULL, attributes TEXT NOT NULL,
  sent_at INTEGER NOT NULL, visible_at INTEGER NOT NULL, receives INTEGER NOT NULL DEFAULT 0, first_received_at INTEGER, receipt TEXT
);
CREATE INDEX IF NOT EXISTS queues_by_queue ON queues_messages (queue, visible_at);`;

export interface MessageAttribute {
  readonly DataType: string;
  readonly StringValue?: string | undefined;
}

export interface StoredMessage {
  readonly seq: number;
  readonly id: string;
  readonly queue: string;
  readonly body: string;
  readonly attributes: Readonly<Record<string, MessageAttribute>>;
  readonly sentAt: number;
  readonly receives: number;
  readonly firstReceivedAt: number | null;
  readonly receipt: string | null;
}

/** The messages of every queue, durable. Instants are epoch milliseconds of virtual time. */
export class Messages {
  readonly #state: LocalState;

  constructor(state: LocalState) {
    this.#state = state;
    state.db.exec(SCHEMA);
  }

  /** Answers the message's id. */
  send(queueArn: string, body: string, attributes: StoredMessage['attributes'], now: number, delayMs = 0): string {
    const id = randomUUID();
    const columns = '(id, queue, body, attributes, sent_at, visible_at)';
    const insert = this.#state.db.prepare(`INSERT INTO queues_messages ${columns} VALUES (?, ?, ?, ?, ?, ?)`);
    insert.run(id, queueArn, body, JSON.stringify(attributes), now, now + delayMs);
    return id;
  }

  /** Visible messages, oldest first, hidden for `visibilityMs`; one received too often moves to the dead-letter queue instead. */
  receive(queue: Queue, now: number, limit: number, visibilityMs: number): readonly StoredMessage[] {
    return this.#state.transaction(() => {
      this.#state.db
        .prepare('DELETE FROM queues_messages WHERE queue = ? AND sent_at <= ?')
        .run(queue.arn, now - queue.retentionMs);
      const received: StoredMessage[] = [];
      while (received.length < limit) {
        const next = this.#receiveOne(queue, now, visibilityMs);
        if (next === undefined) break;
        if (next !== 'redriven') received.push(next);
      }
      return received;
    });
  }

  #receiveOne(queue: Queue, now: number, visibilityMs: number): StoredMessage | 'redriven' | undefined {
    const { db } = this.#state;
    const row = db
      .prepare('SELECT * FROM queues_messages WHERE queue = ? AND visible_at <= ? ORDER BY seq LIMIT 1')
      .get(queue.arn, now);
    if (row === undefined) return undefined;
    const message = toMessage(row);
    if (queue.redrive && message.receives >= queue.redrive.maxReceiveCount) {
      const redrive = db.prepare(
        'UPDATE queues_messages SET queue = ?, visible_at = ?, receives = 0, receipt = NULL WHERE seq = ?',
      );
      redrive.run(queue.redrive.deadLetterArn, now, message.seq);
      return 'redriven';
    }
    const first = 'first_received_at = coalesce(first_received_at, ?)';
    const take = db.prepare(
      `UPDATE queues_messages SET receives = receives + 1, visible_at = ?, receipt = ?, ${first} WHERE seq = ? RETURNING *`,
    );
    return toMessage(take.get(now + visibilityMs, randomUUID(), now, message.seq) ?? row);
  }

  delete(queueArn: string, receipt: string): void {
    this.#state.db.prepare('DELETE FROM queues_messages WHERE queue = ? AND receipt = ?').run(queueArn, receipt);
  }

  /** False when the receipt is no longer the message's. */
  changeVisibility(queueArn: string, receipt: string, visibleAt: number): boolean {
    const update = this.#state.db.prepare('UPDATE queues_messages SET visible_at = ? WHERE queue = ? AND receipt = ?');
    return update.run(visibleAt, queueArn, receipt).changes === 1;
  }

  purge(queueArn: string): void {
    this.#state.db.prepare('DELETE FROM queues_messages WHERE queue = ?').run(queueArn);
  }

  clear(): void {
    this.#state.db.exec('DELETE FROM queues_messages');
  }

  /** How many wait and how many are hidden (received and not yet deleted, or delayed). */
  depth(queueArn: string, now: number): { readonly visible: number; readonly hidden: number } {
    const counts = 'count(*) FILTER (WHERE visible_at <= ?) AS visible, count(*) AS total';
    const row = this.#state.db.prepare(`SELECT ${counts} FROM queues_messages WHERE queue = ?`).get(now, queueArn);
    const visible = Number(row?.visible ?? 0);
    return { visible, hidden: Number(row?.total ?? 0) - visible };
  }

  all(queueArn: string): readonly StoredMessage[] {
    return this.#state.db
      .prepare('SELECT * FROM queues_messages WHERE queue = ? ORDER BY seq')
      .all(queueArn)
      .map(toMessage);
  }
}

function toMessage(row: Record<string, unknown>): StoredMessage {
  return {
    seq: Number(row.seq),
    id: String(row.id),
    queue: String(row.queue),
    body: String(row.body),
    attributes: JSON.parse(String(row.attributes)),
    sentAt: Number(row.sent_at),
    receives: Number(row.receives),
    firstReceivedAt: row.first_received_at === null ? null : Number(row.first_received_at),
    receipt: row.receipt === null ? null : String(row.receipt),
  };
}
