import type { ConfigurationStore } from '#shared/store/configuration-store.ts';
import type { Keyring } from '#shared/store/keyring.ts';
import type { Table } from '#shared/store/table.ts';

/** What the desk is made of. */
export interface DeskParts {
  readonly table: Table;
  readonly configurations: ConfigurationStore;
  readonly keyring: () => Promise<Keyring>;
}
