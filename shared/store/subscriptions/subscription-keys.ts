import { ASKED } from '#shared/store/table/keys.ts';

/** Begins the keys of who is told. */
export const SUBSCRIBER = 'SUBSCRIBER#';
const UNSUBSCRIBED = 'UNSUBSCRIBED#';

/** Everybody of a tenant lies in one partition, so that a page of them is one query. */
export function subscriptionsPk(tenant: string): string {
  return `SUBSCRIPTIONS#${tenant}`;
}

export const askedKey = (tenant: string, id: string) => ({ pk: subscriptionsPk(tenant), sk: `${ASKED}${id}` });
export const subscriberKey = (tenant: string, id: string) => ({
  pk: subscriptionsPk(tenant),
  sk: `${SUBSCRIBER}${id}`,
});
export const unsubscribedKey = (tenant: string, id: string) => ({
  pk: subscriptionsPk(tenant),
  sk: `${UNSUBSCRIBED}${id}`,
});
