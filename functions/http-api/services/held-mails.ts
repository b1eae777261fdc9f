import type { Services } from '#functions/http-api/api/services.ts';
import type { HeldMail } from '#shared/mail-in/held-mail.ts';
import { listUnprocessed } from '#shared/mail-in/kept/list-unprocessed.ts';
import { createMarkedAddresses } from '#shared/mail-out/address-states.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { underKey } from '#shared/use-cases/kernel/idempotency.ts';

/** Mails that changed no record. The parser and the sanitiser are loaded when the first is looked at: few requests need them. */
export function heldMails(parts: DeskParts, bucket: string, endpoint: string | undefined): Services['mails'] {
  const addresses = createMarkedAddresses(parts.table);
  const load = async () => {
    const seldom = await import('./seldom-mail.ts');
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
