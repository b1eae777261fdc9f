import type { Desk } from '#shared/desk/desk.ts';
import type { MailBucket } from '#shared/mail/mail-bucket.ts';
import type { SentMessages } from '#shared/mail/sent-messages.ts';
import type { UnprocessedMail } from '#shared/mail/unprocessed.ts';
import type { Keyring } from '#shared/store/keyring.ts';

/** What taking in a mail needs of the world. */
export interface Dependencies {
  readonly desk: Pick<Desk, 'open' | 'execute' | 'read' | 'configuration' | 'tenantOf'>;
  readonly bucket: MailBucket;
  readonly keyring: () => Promise<Keyring>;
  readonly sent: Pick<SentMessages, 'find'>;
  readonly keepUnprocessed: (mail: UnprocessedMail) => Promise<void>;
}
