import type { Configuration } from '#domain/configuration/configuration.ts';
import type { Attachment } from '#events/incident.ts';
import type { Desk, Page, RequestContext } from '#shared/desk/desk.ts';
import type { ConfigurationPreview } from '#shared/desk/preview-configuration.ts';
import type { BegunReplay } from '#shared/desk/replay.ts';
import type { LinkToken } from '#shared/mail/link-tokens.ts';
import type { ListedDelivery } from '#shared/mail/list-deliveries.ts';
import type { LinkClaims, Unsealed } from '#shared/mail/sealed-claims.ts';
import type { UnprocessedMail } from '#shared/mail/unprocessed.ts';
import type { Replayed, ReplayHead } from '#shared/store/replay-items.ts';

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
  readonly verifyLink: <Claims extends object>(
    link: LinkToken<Claims>,
    token: string,
    now: string,
  ) => Promise<Unsealed<LinkClaims & Claims>>;
  /** @throws DomainError invalid for a draft that could not be published */
  readonly previewConfiguration: (
    context: RequestContext,
    draft: Configuration,
    cursor: string | null,
  ) => Promise<ConfigurationPreview>;
  readonly replays: Replays;
}

export interface Replays {
  /** Writes it down and sets it going. @throws DomainError invalid, key-reused */
  readonly begin: (context: RequestContext, to: number | undefined) => Promise<BegunReplay>;
  /** @throws DomainError not-found */
  readonly read: (
    tenant: string,
    id: string,
    page: { limit: number; cursor: string | null },
  ) => Promise<{ head: ReplayHead } & Page<Replayed>>;
}

export interface AttachmentOfRecord {
  readonly tenant: string;
  readonly number: string;
  readonly attachment: Attachment;
  readonly now: string;
}
