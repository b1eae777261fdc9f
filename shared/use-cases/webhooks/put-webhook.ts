import { DomainError } from '#domain/kernel/errors.ts';
import { nameFaults } from '#domain/webhooks/webhook-faults.ts';
import type { WebhookRecord } from '#domain/webhooks/webhook-record.ts';
import { WEBHOOK } from '#domain/webhooks/webhook-type.ts';
import type { KeptWebhookFields } from '#events/webhook/webhook.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';
import { type Changed, changeRecords } from '#shared/use-cases/kernel/change-records.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { readAllWebhooks } from './all-webhooks.ts';

interface Put {
  readonly fields: KeptWebhookFields;
  readonly paused?: boolean | undefined;
}

/**
 * Writes a webhook while its name is nobody else's: all of them are read, and it is written only while none has changed since.
 *
 * @param put - asked again each time somebody else wrote in between
 * @throws DomainError invalid, stale-version, key-reused, busy
 */
export async function putWebhook(
  parts: DeskParts,
  context: RequestContext,
  id: string,
  put: () => Promise<Put>,
  beside: (changed: Changed<WebhookRecord>) => readonly UniqueItem[],
): Promise<WebhookRecord> {
  let seen = 0;
  const changes = async () => {
    const { counted, records } = await readAllWebhooks(parts.table, context.tenant);
    seen = counted;
    const { fields, paused } = await put();
    const errors = nameFaults(fields.name, id, records);
    if (errors.length > 0) throw new DomainError('invalid', { errors });
    return [{ id, command: { type: 'put', fields, paused } as const }];
  };
  const [changed] = await changeRecords(parts, WEBHOOK, context, changes, {
    beside: (all) => all.flatMap(beside),
    whileCounted: () => seen,
  });
  if (changed?.after == null) throw new DomainError('not-found', { what: `webhook ${id}` });
  return changed.after;
}
