import { DomainError } from '#domain/kernel/errors.ts';
import { WEBHOOK } from '#domain/webhooks/webhook-type.ts';
import { actItem } from '#shared/store/tenants/acts.ts';
import { readKept } from '#shared/use-cases/directory/kept-records.ts';
import { orRecall } from '#shared/use-cases/kernel/idempotency.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import type { SecretParts } from '#shared/use-cases/secrets/secret-parts.ts';
import { keepApart, newSecret, readApart } from './kept-apart.ts';
import { putWebhook } from './put-webhook.ts';
import type { WebhookWithSecret } from './webhooks.ts';

const SET = { set: true };

/**
 * Signs what follows by another secret, told this once: the old one is known to somebody it should not be, or to nobody any more.
 *
 * @throws DomainError not-found, conflict for a chat, stale-version, key-reused, busy
 */
export async function renewSecret(parts: SecretParts, context: RequestContext, id: string): Promise<WebhookWithSecret> {
  const read = () => readKept(parts, WEBHOOK, context, id);
  const { fields } = await read();
  const secret = newSecret(fields.format);
  if (secret === null)
    throw new DomainError('conflict', { reason: 'a chat has no secret but its address: change that' });
  const put = async () => {
    const before = await read();
    const url = (await readApart(parts.secrets, before))?.url ?? before.fields.url;
    return { fields: { ...before.fields, keptAs: await keepApart(parts, before, { url, secret }) } };
  };
  const act = actItem(context, {
    ...{ what: 'secret-set', about: `webhooks-out.${fields.name}`, before: SET, after: SET },
  });
  const work = async (): Promise<WebhookWithSecret> => {
    const record = await putWebhook(parts, context, id, put, ({ written }) => (written ? [act] : []));
    return { record, secret, replayed: false };
  };
  return orRecall(parts.table, context, work, async () => {
    const record = await read();
    return { record, secret: (await readApart(parts.secrets, record))?.secret ?? null, replayed: true };
  });
}
