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
export type EventStore = ReturnType<typeof openEventStore>;

export function openEventStore(state: LocalState) {
  const { db } = state;
  db.exec(SCHEMA);
  const publish = db.prepare('INSERT INTO events_published (bus, source, type, event) VALUES (?, ?, ?, ?)');
  const owe = db.prepare('INSERT INTO events_deliveries (target, event) VALUES (?, ?)');
  return {
    /** Answers what is owed now. Scheduled events are owed without being published on a bus. */
    record(published: readonly Published[], log: boolean): readonly Delivery[] {
      return state.transaction(() =>
        published.flatMap(({ bus, event, targets }) => {
          const text = JSON.stringify(event);
          if (log) publish.run(bus, event.source, event['detail-type'], text);
          return targets.map((target) => ({
            seq: Number(owe.run(JSON.stringify(target), text).lastInsertRowid),
            target,
            event,
          }));
        }),
      );
    },
    owed(): readonly Delivery[] {
      const rows = db.prepare('SELECT * FROM events_deliveries ORDER BY seq').all();
      return rows.map((row) => ({
        seq: Number(row.seq),
        target: JSON.parse(String(row.target)),
        event: JSON.parse(String(row.event)),
      }));
    },
    delivered(seq: number): void {
      db.prepare('DELETE FROM events_deliveries WHERE seq = ?').run(seq);
    },
    /** Oldest first. */
    list(filter: EventFilter): readonly BusEvent[] {
      const where = 'bus = ?1 AND (?2 IS NULL OR source = ?2) AND (?3 IS NULL OR type = ?3)';
      const rows = db
        .prepare(`SELECT event FROM events_published WHERE ${where} ORDER BY seq DESC LIMIT ?4`)
        .all(filter.bus, filter.source ?? null, filter.type ?? null, filter.limit ?? -1)
        .reverse();
      return rows.map((row) => JSON.parse(String(row.event)));
    },
  };
}
