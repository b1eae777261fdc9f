import { withoutTag } from '#domain/mail/address.ts';
import type { Table } from '#shared/store/table/table.ts';
import { tenantsOfAddresses } from '#shared/store/tenants/tenants-of-addresses.ts';
import { createUnprocessed, unprocessedId } from './kept/unprocessed.ts';
import { SesEventSchema, toDelivery } from './ses-delivery.ts';

export const FAILED_REASON = 'the desk failed on it after every retry';

/**
 * Puts mails that the desk failed on into the lists of whom they were for, where people look. What was decided about one
 * stands; nothing is read of the mail itself, for reading it may be what fails.
 *
 * @param input - what SES handed the function
 */
export async function keepFailedMail(table: Table, input: unknown): Promise<void> {
  const keep = createUnprocessed(table);
  for (const record of SesEventSchema.parse(input).Records) {
    const { id, key, at, trust, envelope } = toDelivery(record);
    for (const { tenant } of await tenantsOfAddresses(table, [...new Set(envelope.recipients.map(withoutTag))])) {
      await keep({
        ...{ id: unprocessedId(at, id), tenant, at, key, trust, envelope, action: 'failed', reason: FAILED_REASON },
        ...{ from: envelope.from, subject: null, number: null, class: null, report: null },
        ...{ maybePerson: true, settled: null },
      });
    }
  }
}
