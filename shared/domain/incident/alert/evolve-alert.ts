import { NOBODY_FIRES, withMember } from '#domain/alerts/members.ts';
import type { Entry } from '#domain/incident/record/journal.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import type { Alert } from '#events/incident/alert.ts';
import { plannedSilence, silenceBy, withoutSilence, withSilence } from './silence.ts';

/** What a message about the alert leaves on its record. Entries from before members were known have none. */

export function alertRepeated({ alert }: IncidentRecord, { data }: Entry<'alert-repeated'>): Partial<IncidentRecord> {
  const { member, memberTotal, firing } = data;
  return {
    alert: alert && {
      ...alert,
      state: 'firing',
      occurrences: data.occurrences,
      severity: data.severity,
      firstAt: data.firstAt ?? alert.firstAt,
      lastAt: data.alertAt,
      since: data.since ?? alert.since,
      latest: data.said ?? alert.latest,
      url: data.url ?? alert.url,
      ...(member !== undefined && { members: withMember(alert.members ?? [], member, 'firing') }),
      ...(memberTotal !== undefined && { memberTotal }),
      ...(firing !== undefined && { firing }),
      ...leftOutOf(data),
    },
    alertAt: data.alertAt,
  };
}

export function alertRecovered({ alert }: IncidentRecord, { data }: Entry<'alert-recovered'>): Partial<IncidentRecord> {
  return {
    alert: alert && {
      ...alert,
      state: 'resolved',
      occurrences: data.occurrences ?? alert.occurrences,
      firstAt: data.firstAt ?? alert.firstAt,
      lastAt: data.lastAt ?? alert.lastAt,
      ...leftOutOf(data),
      ...(data.member !== undefined && { firing: NOBODY_FIRES, members: allOver(alert.members ?? [], data.member) }),
    },
  };
}

export function alertFlapping(record: IncidentRecord, { data }: Entry<'alert-flapping'>): Partial<IncidentRecord> {
  const alert = record.alert && { ...record.alert, flapping: true };
  return withSilence({ ...record, alert }, { why: 'flapping', name: record.alert?.key ?? '', until: data.until });
}

export function alertSettled(record: IncidentRecord, { at, data }: Entry<'alert-settled'>): Partial<IncidentRecord> {
  const alert = record.alert && { ...record.alert, ...data, flapping: false };
  return withoutSilence({ ...record, alert }, 'flapping', at);
}

export function maintenanceBegan(
  record: IncidentRecord,
  { data: { window, until, ofChange, by, reason = '' } }: Entry<'maintenance-began'>,
): Partial<IncidentRecord> {
  const made = by === undefined ? {} : { made: { by, reason } };
  const silence = silenceBy({ name: window, until, ...(ofChange && { ofChange }), ...made });
  const known = plannedSilence(record);
  // The same window with another end: what is to be done then stays.
  return withSilence(record, known?.name === window ? { ...known, ...silence } : silence);
}

export function maintenanceEnded(record: IncidentRecord, { at }: Entry<'maintenance-ended'>): Partial<IncidentRecord> {
  return withoutSilence(record, plannedSilence(record)?.why ?? 'maintenance', at);
}

function leftOutOf({ leftOut }: { readonly leftOut?: number | undefined }): Pick<Alert, 'leftOut'> {
  return leftOut === undefined ? {} : { leftOut: leftOut || undefined };
}

function allOver(members: NonNullable<IncidentRecord['alert']>['members'], last: string) {
  return withMember(members, last, 'resolved').map(({ id }) => ({ id, state: 'resolved' as const }));
}
