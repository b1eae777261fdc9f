import type { VersionedConfiguration } from '#domain/configuration/configuration.ts';
import type { Deliveries } from '#shared/mail-out/deliveries.ts';
import type { MailSender } from '#shared/mail-out/mail-sender.ts';
import type { Keyring } from '#shared/signing/keyring.ts';
import type { Table } from '#shared/store/table/table.ts';

/** What telling those affected needs of the world. */
export interface Dependencies {
  readonly table: Table;
  readonly configuration: (tenant: string) => Promise<VersionedConfiguration>;
  readonly deliveries: Deliveries;
  readonly keyring: () => Promise<Keyring>;
  readonly send: MailSender;
  /** Where the pages are that mails link to; without a slash at its end. */
  readonly publicUrl: string;
  /** Sends for a tenant that configured no address. */
  readonly deskAddress: string;
}
