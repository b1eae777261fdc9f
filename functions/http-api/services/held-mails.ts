import type { Services } from '#functions/http-api/api/services.ts';
import type { HeldMail } from '#shared/mail-in/held-mail.ts';
import { listUnprocessed } from '#shared/mail-in/kept/list-unprocessed.ts';
import { createMarkedAddresses } from '#shared/mail-out/address-states.ts';
import type { Desk } from '#shared/use-cases/desk/desk.ts';
import type { DeskParts } from '#shared/use-cases/records/desk-parts.ts';
import { underKey } from '#shared/use-cases/records/idempotency.ts';

/** Mails that changed no record. The parser and the sanitiser are loaded when the first is looked at: few requests need them. */
export function heldMails(
  parts: DeskParts,
  desk: Desk,
  bucket: string,
  endpoint: string | undefined,
): Services['mails'] {
  const addresses = createMarkedAddresses(parts.table);
  const load = async () => {
    const [{ createMailBucket }, { createS3 }, rules] = await Promise.all([
      import('#shared/mail-in/kept/mail-bucket.ts'),
      import('#shared/mail-in/kept/clients.ts'),
      import('#shared/mail-in/held-mail.ts'),
    ]);
    const held: HeldMail = {
      desk,
      addresses,
      table: parts.table,
      bucket: createMailBucket(createS3(endpoint), bucket),
    };
    return { rules, held };
  };
  return {
    list: (tenant, filter, page) => listUnprocessed(parts, tenant, filter, page),
    read: async (tenant, id) => {
      const { rules, held } = await load();
      const { sanitiseHtml } = await import('#shared/mail-in/parse/sanitise-html.ts');
      const { item, content } = await rules.readHeld(held, tenant, id);
      return { item, content: content && { ...content, html: content.html && sanitiseHtml(content.html) } };
    },
    accept: async (context, id, acceptance) => {
      const { rules, held } = await load();
      return underKey(parts.table, context, () => rules.acceptHeld(held, context, id, acceptance));
    },
    refuse: async (context, id, reason) => {
      const { rules, held } = await load();
      return underKey(parts.table, context, () => rules.refuseHeld(held, context, id, reason));
    },
  };
}
