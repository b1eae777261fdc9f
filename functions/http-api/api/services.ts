import type { VersionedConfiguration } from '#domain/configuration/configuration.ts';
import type { Command } from '#domain/incident/commands.ts';
import type { Tenancy } from '#domain/kernel/tenant.ts';
import type { StageMail } from '#domain/mail/stage-mail.ts';
import type { SetupGap } from '#domain/setup/setup-gaps.ts';
import type { AdministrationServices } from '#functions/http-api/services/administration/administration-services.ts';
import type { AlertServices } from '#functions/http-api/services/alert-services.ts';
import type { AttachmentLink } from '#functions/http-api/services/attachment-link.ts';
import type { ChatService, ContactsService } from '#functions/http-api/services/contacts.ts';
import type { Incidents } from '#functions/http-api/services/incidents.ts';
import type { MailServices } from '#functions/http-api/services/mail/mail-services.ts';
import type { PagingServices } from '#functions/http-api/services/paging.ts';
import type { Presence } from '#functions/http-api/services/presence.ts';
import type { SavedViews } from '#functions/http-api/services/saved-views.ts';
import type { Uploads } from '#functions/http-api/services/uploads.ts';
import type { LinkToken } from '#shared/signing/link-tokens.ts';
import type { LinkClaims, Unsealed } from '#shared/signing/sealed-claims.ts';
import type { PreviewedMail } from '#shared/use-cases/incidents/preview-mails.ts';
import type { ReadIncident } from '#shared/use-cases/incidents/read-incident.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import type { QueuesService } from '#shared/use-cases/queues/queues-service.ts';
import type { SecretParts } from '#shared/use-cases/secrets/secret-parts.ts';
import type { Role } from './roles.ts';

/** What a service is made of. */
export interface ServiceParts extends SecretParts {
  readonly stage: string;
}

/** What the routes work with, each beside what makes it; built once per container, replaced as a whole in tests. */
export interface Services extends AdministrationServices, AlertServices, LinkServices, MailServices, PagingServices {
  /** What the routes of one kind of record work with; they say themselves what makes it, so that it is loaded with them. */
  readonly serviceOf: <Service>(make: (parts: ServiceParts) => Service) => Service;
  /** Whether a token may leave out its tenant. */
  readonly tenancy: Tenancy;
  readonly incidents: Incidents;
  /** Where the console is, with a slash at its end; null where there is none. */
  readonly consoleUrl: string | null;
  /** @returns the API in OpenAPI */
  readonly description: () => Promise<Record<string, unknown>>;
  /** Where the stage takes mail. */
  readonly stageMail: StageMail;
  readonly configurations: Configurations;
  readonly attachmentLink: AttachmentLink;
  readonly uploads: Uploads;
  /** @throws DomainError when the command would be refused */
  readonly previewMails: (
    context: Pick<RequestContext, 'actor' | 'now'>,
    found: ReadIncident,
    command: Command,
  ) => Promise<PreviewedMail[]>;
  readonly contacts: ContactsService;
  readonly chat: ChatService;
  readonly queues: QueuesService;
  readonly presence: Presence;
  readonly views: SavedViews;
  /** @returns what somebody with the roles may call */
  readonly operationsOf: (roles: readonly Role[]) => Promise<string[]>;
  /** @returns what is missing before the tenant's desk can be relied on */
  readonly setup: (tenant: string, now: string) => Promise<readonly SetupGap[]>;
}

/** The configuration as it holds; who replaces it asks for `publishing`. */
interface Configurations {
  /** As it was published; secrets apart. */
  readonly published: (tenant: string) => Promise<VersionedConfiguration>;
  /** What rules live by today: with people and items as their records have them. */
  readonly current: (tenant: string) => Promise<VersionedConfiguration>;
}

/** Links to signed pages. */
interface LinkServices {
  /** @param now ISO instant */
  readonly verifyLink: <Claims extends object>(
    link: LinkToken<Claims>,
    token: string,
    now: string,
  ) => Promise<Unsealed<LinkClaims & Claims>>;
  readonly signLink: <Claims extends object>(
    link: LinkToken<Claims>,
    claims: LinkClaims & Claims & { readonly recipient: string },
  ) => Promise<string>;
}
