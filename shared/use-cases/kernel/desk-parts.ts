import type { Keyring } from '#shared/signing/keyring.ts';
import type { Table } from '#shared/store/table/table.ts';
import type { ConfigurationStore } from '#shared/store/tenants/configuration-store.ts';

/** What the desk is made of. */
export interface DeskParts {
  readonly table: Table;
  readonly configurations: ConfigurationStore;
  readonly keyring: () => Promise<Keyring>;
}
