import { hashed, incidentPk } from './keys.ts';

/** The keys of what alerts leave in the table: what they opened, whom they were told by, what quiets and what groups them. */

/** What counts the alert of a record. */
export const ALERT_COUNTER = 'ALERT';
/** Begins the keys of the members of its alert. */
export const ALERT_MEMBER = 'ALERT-MEMBER#';

/** Beside the snapshot, so that both come in one call. */
export function alertCounterKey(tenant: string, number: string) {
  return { pk: incidentPk(tenant, number), sk: ALERT_COUNTER };
}

/** Whose alert it is: keys belong to the integration, on a bus to its source (Semantics, rule 29). */
export interface AlertName {
  readonly source: string;
  readonly integration: string | null;
  readonly key: string;
}

export function alertKey(tenant: string, { source, integration, key }: AlertName) {
  return { pk: `ALERT#${tenant}#${hashed(JSON.stringify([integration ?? source, key]))}`, sk: 'ALERT' };
}

/** Before keys belonged to integrations; what was opened under one then is found under it until it ends. */
export function formerAlertKey(tenant: string, source: string, key: string) {
  return { pk: `ALERT#${tenant}#${hashed(`${source} ${key}`)}`, sk: 'ALERT' };
}

/** One member of a record's alert, whatever its name: 22 characters of a hash are 132 bits. */
export function alertMemberKey(tenant: string, number: string, member: string) {
  return { pk: incidentPk(tenant, number), sk: `${ALERT_MEMBER}${hashed(member).slice(0, 22)}` };
}

/** A message is about one thing in one state; one of a batch does not stand for the others. */
export function alertDeliveryKey(
  tenant: string,
  { source, key, state, delivery }: { source: string; key: string; state: string; delivery: string },
) {
  // The delivery is the integration's own (alerts-in/delivery-of.ts).
  return deliveryKey(tenant, JSON.stringify([source, key, state, delivery]));
}

export function deliveryKey(tenant: string, delivery: string) {
  return { pk: `DELIVERY#${tenant}#${hashed(delivery)}`, sk: 'DELIVERY' };
}

/** All that are not over, in one item: whoever decides on an alert's record reads them. */
export function silencesKey(tenant: string) {
  return { pk: `SILENCES#${tenant}`, sk: 'SILENCES' };
}

/** A record that a silence quieted, to be found when somebody ends the silence. */
export function quietedKey(tenant: string, silence: string, number: string) {
  return { pk: quietedPk(tenant, silence), sk: number };
}

export function quietedPk(tenant: string, silence: string): string {
  return `QUIETED#${tenant}#${silence}`;
}

/** When an integration was last heard of; apart from its tokens, which change seldom and matter more. */
export function heardKey(tenant: string, integration: string) {
  return { pk: `HEARD#${tenant}`, sk: integration };
}

/** What is about an item under one rule of correlation. */
export function correlationKey(tenant: string, rule: string, item: string) {
  return { pk: `CORRELATE#${tenant}#${hashed(`${rule} ${item}`)}`, sk: 'ANCHOR' };
}

export function stormBucketKey(tenant: string, from: string) {
  return { pk: `STORM#${tenant}`, sk: from };
}

export function stormParentKey(tenant: string) {
  return { pk: `STORM#${tenant}`, sk: 'PARENT' };
}
