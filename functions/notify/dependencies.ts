import type { Desk } from '#shared/desk/desk.ts';
import type { OutgoingMail } from '#shared/mail/compose.ts';
import type { Deliveries } from '#shared/mail/deliveries.ts';
import type { SendResult } from '#shared/mail/send.ts';
import type { SentMessages } from '#shared/mail/sent-messages.ts';
import type { Keyring } from '#shared/store/keyring.ts';

/** What telling people by mail needs of the world. */
export interface Dependencies {
  readonly desk: Pick<Desk, 'read'>;
  readonly deliveries: Deliveries;
  readonly sent: Pick<SentMessages, 'remember'>;
  readonly keyring: () => Promise<Keyring>;
  /** Spends one mail; answers why it may not be sent, or null. */
  readonly spendBudget: (
    mail: { tenant: string; to: string; subject: string },
    nowMs: number,
  ) => Promise<string | null>;
  readonly send: (mail: OutgoingMail) => Promise<SendResult>;
  /** Where the pages are that mails link to; without a slash at its end. */
  readonly publicUrl: string;
  /** Sends for a tenant that configured no address. */
  readonly deskAddress: string;
}
