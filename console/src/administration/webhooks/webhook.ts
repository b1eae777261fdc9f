import type { components } from '../../../client/api.d.ts';

export type Webhook = components['schemas']['Webhook'];
export type WebhookDelivery = Exclude<
  components['schemas']['WebhookDeliveries']['items'][number],
  { readonly unreadable: true }
>;

/** What is read anew when one was changed, or sent something. */
export const CHANGED = ['/webhooks', '/webhooks/{id}/deliveries'];

/** What a form begins with. */
export const BLANK = {
  ...{ id: '', name: '', url: '', format: 'standard', events: ['incident.*'], match: {}, owner: '', paused: null },
} satisfies Partial<Webhook>;

/** A condition that asks for nothing is none. */
export function conditionsOf(match: Webhook['match'] | undefined): Webhook['match'] | undefined {
  return match !== undefined && Object.keys(match).length > 0 ? match : undefined;
}
