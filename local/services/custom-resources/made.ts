import type { LocalState, Resource } from '#local/runtime.ts';

const SCHEMA = `CREATE TABLE IF NOT EXISTS custom_resources_made (
  resource TEXT PRIMARY KEY, physical_id TEXT NOT NULL, properties TEXT NOT NULL)`;

/** A custom resource as its function made it last. */
export interface Made {
  readonly physicalId: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What was made in this data folder, so that a restart makes nothing twice. */
export function openMade({ db }: LocalState) {
  db.exec(SCHEMA);
  const one = db.prepare('SELECT physical_id, properties FROM custom_resources_made WHERE resource = ?');
  const put = db.prepare('INSERT OR REPLACE INTO custom_resources_made VALUES (?, ?, ?)');
  return {
    read(resource: Resource): Made | undefined {
      const row = one.get(keyOf(resource));
      return row && { physicalId: String(row.physical_id), properties: JSON.parse(String(row.properties)) };
    },
    write(resource: Resource, { physicalId, properties }: Made): void {
      put.run(keyOf(resource), physicalId, JSON.stringify(properties));
    },
  };
}

function keyOf({ stack, logicalId }: Resource): string {
  return `${stack}/${logicalId}`;
}
