import type { Fault } from '#domain/fragments/faults.ts';
import { byteLength } from '#events/terms/text.ts';
import type { WebhookFields } from '#events/webhook/webhook.ts';
import { patternFaults } from './event-patterns.ts';

/** Every event reads them all: a hundred of them are 1.6 MB at most, in practice 50 KB. */
export const LARGEST_WEBHOOK_BYTES = 16 * 1024;
/** Of a tenant. Each event is compared with all, and posted to those it fits. */
export const MOST_WEBHOOKS = 100;

type Said = Pick<WebhookFields, 'name' | 'events' | 'match'>;

/** @returns what stands against a webhook, its address apart */
export function webhookFaults(said: Said): Fault[] {
  const isLarge = byteLength(JSON.stringify(said)) > LARGEST_WEBHOOK_BYTES;
  const size = { path: '', message: `must have at most ${LARGEST_WEBHOOK_BYTES} bytes of JSON` };
  return [...(isLarge ? [size] : []), ...patternFaults(said.events)];
}

/** @param others - of the tenant, by id @returns what stands against another one, or another name */
export function nameFaults(
  name: string,
  id: string,
  others: ReadonlyMap<string, { readonly fields: { readonly name: string } }>,
): Fault[] {
  const taken = [...others].some(([other, { fields }]) => other !== id && fields.name === name);
  if (taken) return [{ path: 'name', message: 'is the name of another webhook' }];
  const isOneMore = !others.has(id) && others.size >= MOST_WEBHOOKS;
  return isOneMore ? [{ path: 'name', message: `there may be at most ${MOST_WEBHOOKS} webhooks` }] : [];
}
