import type { Envelope } from '#domain/mail/mail.ts';
import type { MailTrust } from '#domain/mail-in/trust.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { MailBucket } from './kept/mail-bucket.ts';

/** One mail that the mail server accepted. */
export interface Delivery {
  /** Of SES; the same for every retry. */
  readonly id: string;
  /** Of the raw mail in the bucket. */
  readonly key: string;
  /** ISO instant of its arrival. */
  readonly at: string;
  readonly envelope: Envelope;
  /** Addresses of other tenants it went to as well: those are desks, and nobody of them takes part. */
  readonly otherDesks?: readonly string[];
  readonly trust: MailTrust;
}

/** What applying a mail needs of the world, whether it has just arrived or was held. */
export interface MailIn extends DeskParts {
  readonly bucket: MailBucket;
}
