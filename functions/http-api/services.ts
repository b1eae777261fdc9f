import type { Attachment } from '#events/incident.ts';
import type { Desk } from '#shared/desk/desk.ts';
import type { VerifiedLink } from '#shared/mail/link-token.ts';

/** What the routes work with; built once per container, replaced as a whole in tests. */
export interface Services {
  readonly desk: Desk;
  /** @returns an address that gives the file to whoever holds it until `expiresAt` */
  readonly attachmentLink: (of: AttachmentOfRecord) => Promise<{ url: string; expiresAt: string }>;
  /** @returns every mail about an incident, oldest first */
  readonly deliveriesOf: (tenant: string, number: string) => Promise<Delivery[]>;
  /** @param now ISO instant */
  readonly verifyLink: (token: string, now: string) => Promise<VerifiedLink>;
}

export interface AttachmentOfRecord {
  readonly tenant: string;
  readonly number: string;
  readonly attachment: Attachment;
  readonly now: string;
}

/** What became of one mail. */
export interface Delivery {
  readonly step: string;
  /** Null when there was nobody to tell. */
  readonly to: string | null;
  readonly outcome: 'sending' | 'sent' | 'suppressed' | 'impossible';
  readonly at: string;
  readonly messageId: string | null;
  readonly reason: string | null;
}
