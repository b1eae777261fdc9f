import { createHmac } from 'node:crypto';
import { type Webhook, webhookKey } from '#domain/escalation/webhook.ts';

/**
 * The headers of Standard Webhooks: the receiver knows a repetition by its id, refuses what is old, and checks that body, time and
 * id are the desk's. Without a secret there is no signature.
 *
 * @param id - the journal entry's, so that every try of one call has the same
 */
export function webhookHeaders(
  { secret }: Pick<Webhook, 'secret'>,
  { id, body, nowMs }: { readonly id: string; readonly body: string; readonly nowMs: number },
): Record<string, string> {
  const timestamp = String(Math.floor(nowMs / 1000));
  const unsigned = { 'webhook-id': id, 'webhook-timestamp': timestamp };
  const key = secret === undefined ? null : webhookKey(secret);
  if (key === null) return unsigned;
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { ...unsigned, 'webhook-signature': `v1,${signature}` };
}
