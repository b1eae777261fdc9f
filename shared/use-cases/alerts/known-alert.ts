import type { IncomingAlert } from '#domain/alerts/incoming-alert.ts';
import { type AlertCounter, counterOfRecord, parseCounter } from '#shared/store/alerts/alert-counter.ts';
import { parseMember, type StoredMember } from '#shared/store/alerts/alert-members.ts';
import { alertOf, readAlert, readFormerAlerts, type StoredAlert } from '#shared/store/alerts/alert-store.ts';
import { readMeta } from '#shared/store/incidents/incident-reader.ts';
import { alertCounterKey, alertKey, alertMemberKey } from '#shared/store/table/alert-keys.ts';
import { itemName, readItems } from '#shared/store/table/read-items.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';

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

/** What whoever works through many alerts knows ahead of each, and spares it from reading. */
export interface Ahead {
  /** The incident it is likely to belong to; another one costs a read more. */
  readonly number: string | null;
  /** Whether something is known under a key from before. Nothing new ever is: what is not there will not come. */
  readonly formerly: boolean;
}

const NOTHING_AHEAD: Ahead = { number: null, formerly: true };

/**
 * Two reads: the key's item, and the incident it names with the member; one where the incident is the expected one. Where the
 * incident does not know the member, what is open under a key from before is looked for, and found under it until it ends: two
 * reads more, once for each member.
 */
export async function knownOf(
  parts: DeskParts,
  tenant: string,
  alert: IncomingAlert,
  { number, formerly }: Ahead = NOTHING_AHEAD,
): Promise<Known> {
  const known = await (number === null
    ? knownByKey(parts, tenant, alert)
    : knownTogether(parts, tenant, alert, number));
  const { incident } = known;
  if (incident?.counter.open === true && incident.member !== null) return known;
  return formerly ? ((await knownBefore(parts, tenant, alert)) ?? known) : known;
}

async function knownByKey(parts: DeskParts, tenant: string, alert: IncomingAlert): Promise<Known> {
  const stored = await readAlert(parts.table, tenant, alert);
  return { stored, incident: stored?.number ? await incidentOf(parts, tenant, stored.number, alert) : null };
}

async function knownTogether(parts: DeskParts, tenant: string, alert: IncomingAlert, expected: string): Promise<Known> {
  const key = alertKey(tenant, alert);
  const keys = [key, ...Object.values(incidentKeys(tenant, expected, alert))];
  const items = await readItems(parts.table, keys, { consistent: true });
  const stored = alertOf(items.get(itemName(key)));
  if (!stored?.number) return { stored, incident: null };
  if (stored.number !== expected) return { stored, incident: await incidentOf(parts, tenant, stored.number, alert) };
  return { stored, incident: await incidentIn(parts, tenant, expected, alert, items) };
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
  parts: DeskParts,
  tenant: string,
  number: string,
  alert: IncomingAlert,
): Promise<KnownIncident> {
  const keys = incidentKeys(tenant, number, alert);
  const items = await readItems(parts.table, Object.values(keys), { consistent: true });
  return incidentIn(parts, tenant, number, alert, items);
}

function incidentKeys(tenant: string, number: string, { member }: IncomingAlert) {
  return { counter: alertCounterKey(tenant, number), member: alertMemberKey(tenant, number, member) };
}

async function incidentIn(
  { table }: DeskParts,
  tenant: string,
  number: string,
  alert: IncomingAlert,
  items: Awaited<ReturnType<typeof readItems>>,
): Promise<KnownIncident> {
  const keys = incidentKeys(tenant, number, alert);
  const [counted, known] = [items.get(itemName(keys.counter)), items.get(itemName(keys.member))];
  const counter = counted ? parseCounter(counted) : counterOfRecord((await readMeta(table, tenant, number)).record);
  if (known !== undefined) return { number, counter, member: parseMember(known) };
  return { number, counter, member: counter.memberTotal === undefined ? soleMember(alert.member, counter) : null };
}

/** A counter from before members were known is about one thing: what its key was. */
function soleMember(
  id: string,
  { state, severity, lastAt, recoveredAt, delivery, seenAt }: AlertCounter,
): StoredMember {
  const heard = { firedAt: lastAt, recoveredAt, delivery: delivery ?? '', seenAt: seenAt ?? lastAt };
  return { id, state, severity, ...heard, revision: 0 };
}
