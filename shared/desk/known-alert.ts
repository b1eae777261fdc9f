import type { IncomingAlert } from '#domain/alerts/incoming-alert.ts';
import { type AlertCounter, counterOfRecord, parseCounter } from '#shared/store/alert-counter.ts';
import { parseMember, type StoredMember } from '#shared/store/alert-members.ts';
import { readAlert, readFormerAlerts, type StoredAlert } from '#shared/store/alert-store.ts';
import { readMeta } from '#shared/store/incident-reader.ts';
import { alertCounterKey, alertMemberKey } from '#shared/store/keys.ts';
import { itemName, readItems } from '#shared/store/read-items.ts';
import type { DeskParts } from './desk-parts.ts';

/** The incident an alert's key opened last, and the alert's member in it. */
export interface KnownIncident {
  readonly number: string;
  readonly counter: AlertCounter;
  /** Null for a member the incident never had. */
  readonly member: StoredMember | null;
}

/** What the desk knows of an alert's key when the alert comes. */
export interface Known {
  readonly stored: StoredAlert | null;
  readonly incident: KnownIncident | null;
}

/**
 * Two reads: the key's item, and the incident it names with the member. Where the incident does not know the member, what is
 * open under a key from before is looked for, and found under it until it ends: two reads more, once for each member.
 */
export async function knownOf(parts: DeskParts, tenant: string, alert: IncomingAlert): Promise<Known> {
  const stored = await readAlert(parts.table, tenant, alert);
  const incident = stored?.number ? await incidentOf(parts, tenant, stored.number, alert) : null;
  if (incident?.counter.open === true && incident.member !== null) return { stored, incident };
  return (await knownBefore(parts, tenant, alert)) ?? { stored, incident };
}

async function knownBefore(parts: DeskParts, tenant: string, alert: IncomingAlert): Promise<Known | null> {
  const former = await readFormerAlerts(parts.table, tenant, alert);
  for (const stored of former) {
    const incident = await incidentOf(parts, tenant, stored.number, alert);
    if (incident.counter.open) return { stored, incident };
  }
  return null;
}

async function incidentOf(
  { table }: DeskParts,
  tenant: string,
  number: string,
  { member }: IncomingAlert,
): Promise<KnownIncident> {
  const keys = { counter: alertCounterKey(tenant, number), member: alertMemberKey(tenant, number, member) };
  const items = await readItems(table, Object.values(keys), { consistent: true });
  const [counted, known] = [items.get(itemName(keys.counter)), items.get(itemName(keys.member))];
  const counter = counted ? parseCounter(counted) : counterOfRecord((await readMeta(table, tenant, number)).record);
  if (known !== undefined) return { number, counter, member: parseMember(known) };
  return { number, counter, member: counter.memberTotal === undefined ? soleMember(member, counter) : null };
}

/** A counter from before members were known is about one thing: what its key was. */
function soleMember(
  id: string,
  { state, severity, lastAt, recoveredAt, delivery, seenAt }: AlertCounter,
): StoredMember {
  const heard = { firedAt: lastAt, recoveredAt, delivery: delivery ?? '', seenAt: seenAt ?? lastAt };
  return { id, state, severity, ...heard, revision: 0 };
}
