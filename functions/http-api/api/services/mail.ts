import type { AddressState, Clearance } from '#domain/mail/address-state.ts';
import type { ParsedMail } from '#domain/mail/mail.ts';
import type { Acceptance } from '#shared/mail-in/held-mail.ts';
import type { ListedMail, UnprocessedFilter } from '#shared/mail-in/kept/list-unprocessed.ts';
import type { UnprocessedMail } from '#shared/mail-in/kept/unprocessed.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';

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
