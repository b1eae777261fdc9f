import type { Configuration } from '#domain/configuration/configuration.ts';
import type { PagingPreview } from '#domain/incident/preview-paging.ts';
import type { Tenancy } from '#domain/kernel/tenant.ts';
import type { StageMail } from '#domain/mail/stage-mail.ts';
import type { PagingPolicy } from '#domain/paging/paging-policy.ts';
import type { PersonRecord } from '#domain/people/person-record.ts';
import type { SetupGap } from '#domain/setup/setup-gaps.ts';
import type { WrittenAct } from '#events/administration/acts.ts';
import type { Attachment } from '#events/incident/incident.ts';
import type { Contacts, ContactsFields } from '#events/person/contacts.ts';
import type { Level } from '#events/terms/vocabulary.ts';
import type { OriginalMail } from '#shared/mail-in/parse/original.ts';
import type { ListedDelivery } from '#shared/mail-out/list-deliveries.ts';
import type { ChatCode } from '#shared/messaging/chat-codes.ts';
import type { LinkToken } from '#shared/signing/link-tokens.ts';
import type { LinkClaims, Unsealed } from '#shared/signing/sealed-claims.ts';
import type { SavedView } from '#shared/store/queues/saved-views.ts';
import type { Present } from '#shared/store/records/presence.ts';
import type { UnreadableItem } from '#shared/store/table/listed-item.ts';
import type { SlackSettings } from '#shared/store/tenants/slack-settings.ts';
import type { AuditFilter } from '#shared/use-cases/administration/audit.ts';
import type { ConfigurationPreview } from '#shared/use-cases/administration/preview-configuration.ts';
import type { ChangedSlack, SlackApp } from '#shared/use-cases/chat/slack-settings.ts';
import type { Kept } from '#shared/use-cases/directory/kept-records.ts';
import type { PeopleService } from '#shared/use-cases/directory/people-service.ts';
import type { RegisterService } from '#shared/use-cases/directory/register-service.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import type { Fed } from '#shared/use-cases/on-call/calendar-feeds.ts';
import type { SchedulesService } from '#shared/use-cases/on-call/schedules.ts';
import type { PageAttempt } from '#shared/use-cases/paging/list-pages.ts';
import type { QueuesService } from '#shared/use-cases/queues/queues-service.ts';
import type { WebhooksService } from '#shared/use-cases/webhooks/webhooks.ts';
import type { Configurations } from './configurations.ts';
import type { Incidents } from './incidents.ts';
import type { Role } from './roles.ts';
import type { Replays, Tenants } from './services/administration.ts';
import type { Integrations, Silences, UnparsedAlerts } from './services/alerts.ts';
import type { Addresses, Mails } from './services/mail.ts';

/** What the routes work with; built once per container, replaced as a whole in tests. */
export interface Services {
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
  /** @returns an address that gives the file to whoever holds it until `expiresAt` */
  readonly attachmentLink: (of: AttachmentOfRecord) => Promise<{ url: string; expiresAt: string }>;
  readonly uploads: {
    /** @returns where the file is to be sent, and its id for the same person */
    begin(
      context: RequestContext,
      file: { readonly name: string; readonly type: string; readonly size: number },
    ): Promise<{ readonly id: string; readonly upload: string; readonly expiresAt: string }>;
    /** @returns the files of these ids, kept for good. @throws DomainError invalid for one that is not theirs, or not there */
    take(context: RequestContext, ids: readonly string[]): Promise<Attachment[]>;
  };
  /** @returns the whole mail an entry came from. @throws DomainError not-found for an entry that came from none */
  readonly originalMail: (tenant: string, number: string, version: number) => Promise<OriginalMail>;
  /** Mails about an incident, oldest first. @throws DomainError invalid for a cursor of another list */
  readonly deliveriesOf: (
    tenant: string,
    number: string,
    page: { limit: number; cursor: string | null },
  ) => Promise<Page<ListedDelivery | UnreadableItem>>;
  /** @throws DomainError invalid for a group nobody knows */
  readonly previewPaging: (
    context: RequestContext,
    asked: {
      readonly policy: PagingPolicy;
      readonly at: string;
      readonly group?: string | undefined;
      readonly priority: Level;
    },
  ) => Promise<PagingPreview>;
  /** Attempts to reach people about an incident, oldest first. @throws DomainError invalid for a cursor of another list */
  readonly pagesOf: (
    tenant: string,
    number: string,
    page: { limit: number; cursor: string | null },
  ) => Promise<Page<PageAttempt>>;
  readonly mails: Mails;
  readonly addresses: Addresses;
  readonly people: PeopleService;
  /** How people are reached. @throws DomainError not-found, invalid, conflict, stale-version, key-reused, busy */
  readonly contacts: {
    read(context: RequestContext, email: string): Promise<Contacts>;
    set(context: RequestContext, email: string, contacts: ContactsFields): Promise<Kept<PersonRecord>>;
    verify(
      context: RequestContext,
      email: string,
      proof: { readonly number: string; readonly code: string },
    ): Promise<Kept<PersonRecord>>;
    /** @returns what shows in the chat that a member of it is them */
    chatCode(context: RequestContext, email: string): Promise<ChatCode>;
  };
  /** The desk's Slack app. @throws DomainError conflict, stale-version, key-reused, busy */
  readonly chat: {
    read(tenant: string): Promise<SlackSettings>;
    set(context: RequestContext, app: SlackApp | null): Promise<ChangedSlack>;
  };
  readonly register: RegisterService;
  readonly schedules: SchedulesService;
  readonly webhooks: WebhooksService;
  /** Shifts for calendar programs. @throws DomainError not-found */
  readonly feeds: {
    /** @returns the token. @throws DomainError key-reused */
    make(context: RequestContext, fed: Fed): Promise<string>;
    read(fed: Fed, token: string, now: string): Promise<{ readonly text: string; readonly etag: string }>;
  };
  readonly queues: QueuesService;
  /** Who has a record open; kept for two minutes. */
  readonly presence: {
    /** @throws DomainError not-found */
    show(context: RequestContext, number: string): Promise<void>;
    read(context: RequestContext, number: string): Promise<Present[]>;
  };
  /** Lists that people keep; each is changed by its owner alone. */
  readonly views: {
    list(context: RequestContext, groups: readonly string[]): Promise<SavedView[]>;
    /** @throws DomainError conflict */
    save(context: RequestContext, view: Omit<SavedView, 'owner'>): Promise<SavedView>;
    /** @throws DomainError not-found, conflict */
    drop(context: RequestContext, id: string): Promise<SavedView>;
  };
  /** @returns what somebody with the roles may call */
  readonly operationsOf: (roles: readonly Role[]) => Promise<string[]>;
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
  /** @throws DomainError invalid for a draft that could not be published */
  readonly previewConfiguration: (
    context: RequestContext,
    draft: Configuration,
    cursor: string | null,
  ) => Promise<ConfigurationPreview>;
  readonly replays: Replays;
  readonly integrations: Integrations;
  readonly unparsed: UnparsedAlerts;
  readonly silences: Silences;
  /** @returns what is missing before the tenant's desk can be relied on */
  readonly setup: (tenant: string, now: string) => Promise<readonly SetupGap[]>;
}

export interface AttachmentOfRecord {
  readonly tenant: string;
  readonly number: string;
  readonly attachment: Attachment;
  readonly now: string;
}
