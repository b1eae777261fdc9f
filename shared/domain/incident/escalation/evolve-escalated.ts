import type { Entry } from '#domain/incident/record/journal.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';

/** What an escalation leaves on the record; that it moves is the assignment's entry. */
export function escalated(record: IncidentRecord, { at, data }: Entry<'escalated'>): Partial<IncidentRecord> {
  const contacts = record.contacts ?? NO_CONTACTS;
  return {
    supplierTicket: data.supplierTicket ?? record.supplierTicket,
    reviewRequested: record.reviewRequested || data.type === 'requester',
    ...(data.cause === 'bounces' && { handovers: 0 }),
    ...(data.cause === 'repeat-contact' && { contacts: { ...contacts, escalatedAt: at } }),
  };
}

/** The requester wrote without being asked, while the matter was open. */
export function contacted({ contacts = NO_CONTACTS }: IncidentRecord): Pick<IncidentRecord, 'contacts'> {
  return { contacts: { ...contacts, count: contacts.count + 1 } };
}

const NO_CONTACTS = { count: 0, escalatedAt: null } as const;
