import type { Attachment } from '#events/incident.ts';
import type { Desk } from '#shared/desk/desk.ts';
import type { VerifiedLink } from '#shared/mail/link-token.ts';
import type { ListedDelivery } from '#shared/mail/list-deliveries.ts';
import type { VerifiedTaskLink } from '#shared/mail/task-link-token.ts';
import type { UnprocessedMail } from '#shared/mail/unprocessed.ts';

/** What the routes work with; built once per container, replaced as a whole in tests. */
export interface Services {
  readonly desk: Desk;
  /** @returns an address that gives the file to whoever holds it until `expiresAt` */
  readonly attachmentLink: (of: AttachmentOfRecord) => Promise<{ url: string; expiresAt: string }>;
  /** @returns every mail about an incident, oldest first */
  readonly deliveriesOf: (tenant: string, number: string) => Promise<ListedDelivery[]>;
  /** @returns the newest mails that changed no record, and why */
  readonly unprocessedMails: (tenant: string) => Promise<UnprocessedMail[]>;
  /** @param now ISO instant */
  readonly verifyLink: (token: string, now: string) => Promise<VerifiedLink>;
  /** @param now ISO instant */
  readonly verifyTaskLink: (token: string, now: string) => Promise<VerifiedTaskLink>;
}

export interface AttachmentOfRecord {
  readonly tenant: string;
  readonly number: string;
  readonly attachment: Attachment;
  readonly now: string;
}
