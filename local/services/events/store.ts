import type { LocalState } from '#local/runtime.ts';
import type { Target } from '#local/services/events/rules.ts';

const SCHEMA = `
CREATE TABLE IF NOT EXISTS events_published (seq INTEGER PRIMARY KEY AUTOINCREMENT, bus TEXT NOT NULL, source TEXT NOT NULL, type TEXT NOT NULL, event TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS events_deliveries (seq INTEGER PRIMARY KEY AUTOINCREMENT, target TEXT NOT NULL, event TEXT NOT NULL);`;

/** An event as targets receive it. */
export interface BusEvent {
  readonly version: '0';
  readonly id: string;
  readonly 'detail-type': string;
  readonly source: string;
  readonly account: string;
  readonly time: string;
  readonly region: string;
  readonly resources: readonly string[];
  readonly detail: unknown;
}

export interface Delivery {
  readonly seq: number;
  readonly target: Target;
  readonly event: BusEvent;
}

export interface Published {
  readonly bus: string;
  readonly event: BusEvent;
  readonly targets: readonly Target[];
}

export interface EventFilter {
  readonly bus: string;
  readonly source?: string | undefined;
  readonly type?: string | undefined;
  /** The newest so many. */
  readonly limit?: number | undefined;
}

/** What was published and what is still to be handed to a target; an event and its deliveries are written together. */
export class EventStore {
  readonly #state: LocalState;

  constructor(state: LocalState) {
    this.#state = state;
    state.db.exec(SCHEMA);
  }

  /** Answers what is owed now. Scheduled events are owed without being published on a bus. */
  record(published: readonly Published[], log: boolean): readonly Delivery[] {
    const publish = this.#state.db.prepare(
      'INSERT INTO events_published (bus, source, type, event) VALUES (?, ?, ?, ?)',
    );
    return this.#state.transaction(() =>
      published.flatMap(({ bus, event, targets }) => {
        if (log) publish.run(bus, event.source, event['detail-type'], JSON.stringify(event));
        return targets.map((target) => this.#owe(target, event));
      }),
    );
  }

  #owe(target: Target, event: BusEvent): Delivery {
    const owe = this.#state.db.prepare('INSERT INTO events_deliveries (target, event) VALUES (?, ?)');
    const { lastInsertRowid } = owe.run(JSON.stringify(target), JSON.stringify(event));
    return { seq: Number(lastInsertRowid), target, event };
  }

  owed(): readonly Delivery[] {
    const rows = this.#state.db.prepare('SELECT * FROM events_deliveries ORDER BY seq').all();
    return rows.map((row) => ({
      seq: Number(row.seq),
      target: JSON.parse(String(row.target)),
      event: JSON.parse(String(row.event)),
    }));
  }

  delivered(seq: number): void {
    this.#state.db.prepare('DELETE FROM events_deliveries WHERE seq = ?').run(seq);
  }

  clear(): void {
    this.#state.db.exec('DELETE FROM events_published; DELETE FROM events_deliveries;');
  }

  /** Oldest first, each read when it is asked for: thousands of events of full records do not fit into memory at once. */
  *list({ bus, source, type, limit = -1 }: EventFilter): Iterable<BusEvent> {
    const where = 'bus = ?1 AND (?2 IS NULL OR source = ?2) AND (?3 IS NULL OR type = ?3)';
    const newest = this.#state.db.prepare(`SELECT seq FROM events_published WHERE ${where} ORDER BY seq DESC LIMIT ?4`);
    const one = this.#state.db.prepare('SELECT event FROM events_published WHERE seq = ?');
    for (const { seq } of newest.all(bus, source ?? null, type ?? null, limit).reverse()) {
      const row = one.get(Number(seq));
      // A desk that was reset meanwhile has it no more.
      if (row !== undefined) yield JSON.parse(String(row.event));
    }
  }
}
