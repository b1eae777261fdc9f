import { hashed } from '#shared/store/table/keys.ts';

/** Begins the partition of what a webhook is sent; the sweep tells by it what is due. */
export const WEBHOOK_OUT_PREFIX = 'WEBHOOK-OUT#';

export interface WebhookOf {
  readonly tenant: string;
  /** Of the webhook. */
  readonly id: string;
}

export function webhookOutPk({ tenant, id }: WebhookOf): string {
  return `${WEBHOOK_OUT_PREFIX}${tenant}#${id}`;
}

/** Tenants have no `#` in their names. */
export function webhookOfPk(pk: string): WebhookOf {
  const [, tenant = '', id = ''] = pk.split('#');
  return { tenant, id };
}

export const DELIVERY = 'DELIVERY#';
export const DUE = 'DUE#';

export const headKey = (pk: string) => ({ pk, sk: 'HEAD' });
export const deliveryKey = (pk: string, delivery: string) => ({ pk, sk: `${DELIVERY}${delivery}` });
export const bodyKey = (pk: string, delivery: string) => ({ pk, sk: `BODY#${delivery}` });
export const dueSk = (at: string, delivery: string) => `${DUE}${at}#${delivery}`;

/** Milliseconds in base 36 have eight digits until 2059, nine until 5188. */
const INSTANT_DIGITS = 9;
/** 132 bits: no two events share one. */
const HASH_CHARACTERS = 22;

/** In the order of time, and the same for the same event. */
export function deliveryId(at: string, eventId: string): string {
  return `${instantOf(at)}-${hashed(eventId).slice(0, HASH_CHARACTERS)}`;
}

/** @returns what ids of deliveries of an instant begin with */
export function instantOf(at: string): string {
  return Date.parse(at).toString(36).padStart(INSTANT_DIGITS, '0');
}

/** Behind every id there is, and behind every other that begins alike. */
export const LAST_ID = '~';
