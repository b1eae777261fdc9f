import type { ReceivedMessages } from '#shared/mail-in/kept/received-messages.ts';
import type { UnprocessedMail } from '#shared/mail-in/kept/unprocessed.ts';
import type { MailIn } from '#shared/mail-in/mail-in.ts';
import type { MarkedAddresses } from '#shared/mail-out/address-states.ts';
import type { SentMessages } from '#shared/mail-out/sent-messages.ts';

/** What taking in a mail needs of the world. */
export interface Dependencies extends MailIn {
  readonly sent: Pick<SentMessages, 'find'>;
  readonly received: ReceivedMessages;
  readonly addresses: MarkedAddresses;
  /** A mail that is sent again after the desk failed on it leaves the list. */
  readonly forgetFailed: (tenant: string, id: string) => Promise<void>;
  readonly keepUnprocessed: (mail: UnprocessedMail) => Promise<void>;
}
