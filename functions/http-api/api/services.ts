import type { Configuration } from '#domain/configuration/configuration.ts';
import type { Command } from '#domain/incident/commands.ts';
import type { Tenancy } from '#domain/kernel/tenant.ts';
import type { StageMail } from '#domain/mail/stage-mail.ts';
import type { SetupGap } from '#domain/setup/setup-gaps.ts';
import type { WrittenAct } from '#events/administration/acts.ts';
import type { AlertServices } from '#functions/http-api/services/alert-services.ts';
import type { AttachmentLink } from '#functions/http-api/services/attachment-link.ts';
import type { CalendarFeeds } from '#functions/http-api/services/calendar-feeds.ts';
import type { Configurations } from '#functions/http-api/services/configurations.ts';
import type { ChatService, ContactsService } from '#functions/http-api/services/contacts.ts';
import type { Incidents } from '#functions/http-api/services/incidents.ts';
import type { Addresses } from '#functions/http-api/services/mail/addresses.ts';
import type { Mails } from '#functions/http-api/services/mail/held-mails.ts';
import type { OriginalMails } from '#functions/http-api/services/mail/original-mails.ts';
import type { PagingServices } from '#functions/http-api/services/paging.ts';
import type { Presence } from '#functions/http-api/services/presence.ts';
import type { Replays } from '#functions/http-api/services/replays.ts';
import type { SavedViews } from '#functions/http-api/services/saved-views.ts';
import type { Tenants } from '#functions/http-api/services/tenants.ts';
import type { Uploads } from '#functions/http-api/services/uploads.ts';
import type { ListedDelivery } from '#shared/mail-out/list-deliveries.ts';
import type { LinkToken } from '#shared/signing/link-tokens.ts';
import type { LinkClaims, Unsealed } from '#shared/signing/sealed-claims.ts';
import type { UnreadableItem } from '#shared/store/table/listed-item.ts';
import type { AuditFilter } from '#shared/use-cases/administration/audit.ts';
import type { ConfigurationPreview } from '#shared/use-cases/administration/preview-configuration.ts';
import type { PeopleService } from '#shared/use-cases/directory/people-service.ts';
import type { RegisterService } from '#shared/use-cases/directory/register-service.ts';
import type { PreviewedMail } from '#shared/use-cases/incidents/preview-mails.ts';
import type { ReadIncident } from '#shared/use-cases/incidents/read-incident.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import type { SchedulesService } from '#shared/use-cases/on-call/schedules.ts';
import type { QueuesService } from '#shared/use-cases/queues/queues-service.ts';
import type { WebhooksService } from '#shared/use-cases/webhooks/webhooks.ts';
import type { Role } from './roles.ts';

/** What the routes work with, each beside what makes it; built once per container, replaced as a whole in tests. */
export interface Services extends AlertServices, PagingServices, LinkServices {
  /** Whether a token may leave out its tenant. */
  readonly tenancy: Tenancy;
  readonly incidents: Incidents;
  /** Where the console is, with a slash at its end; null where there is none. */
  readonly consoleUrl: string | null;
  /** @returns the API in OpenAPI */
  readonly description: () => Promise<Record<string, unknown>>;
  /** Where the stage takes mail. */
  readonly stageMail: StageMail;
  /** Administrative acts, the newest first. @throws DomainError invalid for a cursor of another list */
  readonly audit: (
    tenant: string,
    filter: AuditFilter,
    page: { limit: number; cursor: string | null },
  ) => Promise<Page<WrittenAct | UnreadableItem>>;
  readonly tenants: Tenants;
  readonly configurations: Configurations;
  readonly attachmentLink: AttachmentLink;
  readonly uploads: Uploads;
  readonly originalMail: OriginalMails;
  /** Mails about an incident, oldest first. @throws DomainError invalid for a cursor of another list */
  readonly deliveriesOf: (
    tenant: string,
    number: string,
    page: { limit: number; cursor: string | null },
  ) => Promise<Page<ListedDelivery | UnreadableItem>>;
  readonly mails: Mails;
  /** @throws DomainError when the command would be refused */
  readonly previewMails: (
    context: Pick<RequestContext, 'actor' | 'now'>,
    found: ReadIncident,
    command: Command,
  ) => Promise<PreviewedMail[]>;
  readonly addresses: Addresses;
  readonly people: PeopleService;
  readonly contacts: ContactsService;
  readonly chat: ChatService;
  readonly register: RegisterService;
  readonly schedules: SchedulesService;
  readonly webhooks: WebhooksService;
  readonly feeds: CalendarFeeds;
  readonly queues: QueuesService;
  readonly presence: Presence;
  readonly views: SavedViews;
  /** @returns what somebody with the roles may call */
  readonly operationsOf: (roles: readonly Role[]) => Promise<string[]>;
  /** @throws DomainError invalid for a draft that could not be published */
  readonly previewConfiguration: (
    context: RequestContext,
    draft: Configuration,
    cursor: string | null,
  ) => Promise<ConfigurationPreview>;
  readonly replays: Replays;
  /** @returns what is missing before the tenant's desk can be relied on */
  readonly setup: (tenant: string, now: string) => Promise<readonly SetupGap[]>;
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
