import type { AlertSilence, SilenceBody } from '#domain/alerts/silence/alert-silence.ts';
import type { Configuration } from '#domain/configuration/configuration.ts';
import type { PagingPreview } from '#domain/incident/preview-paging.ts';
import type { Tenancy } from '#domain/kernel/tenant.ts';
import type { AddressState, Clearance } from '#domain/mail/address-state.ts';
import type { ParsedMail } from '#domain/mail/mail.ts';
import type { StageMail } from '#domain/mail/stage-mail.ts';
import type { PagingPolicy } from '#domain/paging/paging-policy.ts';
import type { PersonRecord } from '#domain/people/person-record.ts';
import type { SetupGap } from '#domain/setup/setup-gaps.ts';
import type { WrittenAct } from '#events/administration/acts.ts';
import type { Attachment } from '#events/incident/incident.ts';
import type { Contacts, ContactsFields } from '#events/person/contacts.ts';
import type { Level } from '#events/terms/vocabulary.ts';
import type { Acceptance } from '#shared/mail-in/held-mail.ts';
import type { ListedMail, UnprocessedFilter } from '#shared/mail-in/kept/list-unprocessed.ts';
import type { UnprocessedMail } from '#shared/mail-in/kept/unprocessed.ts';
import type { OriginalMail } from '#shared/mail-in/parse/original.ts';
import type { ListedDelivery } from '#shared/mail-out/list-deliveries.ts';
import type { ChatCode } from '#shared/messaging/chat-codes.ts';
import type { LinkToken } from '#shared/signing/link-tokens.ts';
import type { LinkClaims, Unsealed } from '#shared/signing/sealed-claims.ts';
import type { UnparsedAlert, UnparsedState } from '#shared/store/alerts/unparsed-alerts.ts';
import type { SavedView } from '#shared/store/queues/saved-views.ts';
import type { Present } from '#shared/store/records/presence.ts';
import type { UnreadableItem } from '#shared/store/table/listed-item.ts';
import type { Replayed, ReplayHead } from '#shared/store/tenants/replay-items.ts';
import type { SlackSettings } from '#shared/store/tenants/slack-settings.ts';
import type { AuditFilter } from '#shared/use-cases/administration/audit.ts';
import type { HeardIntegration, IntegrationView } from '#shared/use-cases/administration/manage-integrations.ts';
import type { ConfigurationPreview } from '#shared/use-cases/administration/preview-configuration.ts';
import type { BegunReplay } from '#shared/use-cases/administration/replay.ts';
import type { ChangedTenant, TenantView } from '#shared/use-cases/administration/tenants.ts';
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

/** @throws DomainError forbidden for anybody but the operator, invalid */
export interface Tenants {
  readonly read: (context: RequestContext, name: string) => Promise<TenantView>;
  /** @throws DomainError conflict, stale-version, key-reused, busy */
  readonly change: (
    context: RequestContext,
    tenant: { name: string; addresses: readonly string[] },
  ) => Promise<ChangedTenant>;
}

type Changed = IntegrationView & { readonly replayed: boolean };

/** Who may report by webhook. @throws DomainError not-found, stale-version, key-reused, busy */
export interface Integrations {
  readonly list: (tenant: string) => Promise<readonly HeardIntegration[]>;
  readonly mintToken: (context: RequestContext, name: string) => Promise<Changed & { id: string; token: string }>;
  readonly revokeToken: (context: RequestContext, name: string, id: string) => Promise<Changed>;
  readonly setSecret: (context: RequestContext, name: string, value: string | null) => Promise<Changed>;
}

/** What people quieted by hand. */
export interface Silences {
  /** @param now ISO instant */
  readonly list: (tenant: string, now: string) => Promise<readonly AlertSilence[]>;
  /** @throws DomainError invalid, conflict, key-reused, busy */
  readonly make: (context: RequestContext, body: SilenceBody) => Promise<AlertSilence>;
  /** @throws DomainError not-found, key-reused, busy */
  readonly end: (context: RequestContext, id: string) => Promise<AlertSilence>;
}

/** Alerts that nobody could read. */
export interface UnparsedAlerts {
  readonly list: (
    tenant: string,
    page: { state: UnparsedState; limit: number; cursor: string | null },
  ) => Promise<Page<UnparsedAlert | UnreadableItem>>;
  /** @throws DomainError not-found */
  readonly read: (
    tenant: string,
    id: string,
    from: number,
  ) => Promise<UnparsedAlert & { body: string; nextFrom: number | null }>;
  /** @throws DomainError not-found */
  readonly redrive: (context: RequestContext, id: string) => Promise<UnparsedAlert>;
  readonly redriveAll: (context: RequestContext) => Promise<{ items: readonly UnparsedAlert[]; left: boolean }>;
}

/** Mails that changed no record. */
export interface Mails {
  /** The newest first. @throws DomainError invalid for a cursor of another list */
  readonly list: (
    tenant: string,
    filter: UnprocessedFilter,
    page: { limit: number; cursor: string | null },
  ) => Promise<Page<ListedMail>>;
  /** Its HTML is sanitised. @throws DomainError not-found */
  readonly read: (tenant: string, id: string) => Promise<{ item: UnprocessedMail; content: ParsedMail | null }>;
  /** @throws DomainError not-found, invalid, conflict, and what the record refuses */
  readonly accept: (context: RequestContext, id: string, acceptance: Acceptance) => Promise<UnprocessedMail>;
  /** @throws DomainError not-found, conflict */
  readonly refuse: (context: RequestContext, id: string, reason: string | null) => Promise<UnprocessedMail>;
}

/** Which addresses take no mail. */
export interface Addresses {
  /** @returns null when mail may go there */
  readonly read: (tenant: string, address: string) => Promise<AddressState | null>;
  readonly lastCleared: (tenant: string, address: string) => Promise<Clearance | null>;
  readonly clear: (context: RequestContext, address: string) => Promise<void>;
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
