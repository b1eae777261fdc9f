import { ASKED } from '#shared/store/table/keys.ts';

/** Begins the keys of who is told. */
export const SUBSCRIBER = 'SUBSCRIBER#';
const UNSUBSCRIBED = 'UNSUBSCRIBED#';

/** Everybody of a tenant lies in one partition, so that a page of them is one query. */
export function subscriptionsPk(tenant: string): string {
  return `SUBSCRIPTIONS#${tenant}`;
}

export const askedKey = (tenant: string, id: string) => ({ pk: subscriptionsPk(tenant), sk: `${ASKED}${id}` });
/** Tenants have no `#` in their names. */
export function askedOfKey({ pk, sk }: { readonly pk: string; readonly sk: string }) {
  return { tenant: pk.split('#')[1] ?? '', subscriber: sk.slice(ASKED.length) };
}
export const subscriberKey = (tenant: string, id: string) => ({
  pk: subscriptionsPk(tenant),
  sk: `${SUBSCRIBER}${id}`,
});
export const unsubscribedKey = (tenant: string, id: string) => ({
  pk: subscriptionsPk(tenant),
  sk: `${UNSUBSCRIBED}${id}`,
});
