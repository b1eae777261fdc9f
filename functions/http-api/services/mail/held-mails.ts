import type { ParsedMail } from '#domain/mail/mail.ts';
import type { Acceptance, HeldMail } from '#shared/mail-in/held-mail.ts';
import { type ListedMail, listUnprocessed, type UnprocessedFilter } from '#shared/mail-in/kept/list-unprocessed.ts';
import type { UnprocessedMail } from '#shared/mail-in/kept/unprocessed.ts';
import { createMarkedAddresses } from '#shared/mail-out/address-states.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { underKey } from '#shared/use-cases/kernel/idempotency.ts';
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

/** The parser and the sanitiser are loaded when the first is looked at: few requests need them. */
export function heldMails(parts: DeskParts, bucket: string, endpoint: string | undefined): Mails {
  const addresses = createMarkedAddresses(parts.table);
  const load = async () => {
    const seldom = await import('../seldom-mail.ts');
    const held: HeldMail = {
      ...parts,
      addresses,
      bucket: seldom.createMailBucket(seldom.createS3(endpoint), bucket),
    };
    return { seldom, held };
  };
  return {
    list: (tenant, filter, page) => listUnprocessed(parts, tenant, filter, page),
    read: async (tenant, id) => {
      const { seldom, held } = await load();
      const { item, content } = await seldom.readHeld(held, tenant, id);
      return { item, content: content && { ...content, html: content.html && seldom.sanitiseHtml(content.html) } };
    },
    accept: async (context, id, acceptance) => {
      const { seldom, held } = await load();
      return underKey(parts.table, context, () => seldom.acceptHeld(held, context, id, acceptance));
    },
    refuse: async (context, id, reason) => {
      const { seldom, held } = await load();
      return underKey(parts.table, context, () => seldom.refuseHeld(held, context, id, reason));
    },
  };
}
