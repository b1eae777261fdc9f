import { canonicalJson } from '#domain/kernel/canonical-json.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import type { Fact } from '#domain/kernel/record-type.ts';
import type { Contacts, ContactsFields } from '#events/person/contacts.ts';
import type { PersonEntry, PersonRecord } from './person-record.ts';

/** A number that was verified stays so; a new one is used from when its code was sent back (Semantics, rule 50). The same again changes nothing. */
export function contactsChanged({ contacts: before }: PersonRecord, fields: ContactsFields): Fact<PersonEntry>[] {
  const verified = new Set(before?.phones.filter((phone) => phone.verified).map(({ number }) => number));
  const phones = [...new Set(fields.phones.map(({ number }) => number))];
  const isTied = before?.chat?.verified === true && before.chat.slack === fields.chat?.slack;
  const contacts: Contacts = {
    ...fields,
    ...(fields.chat && { chat: { slack: fields.chat.slack, ...(isTied && { verified: true }) } }),
    phones: phones.map((number) => ({ number, verified: verified.has(number) })),
  };
  if (before !== undefined && canonicalJson(before) === canonicalJson(contacts)) return [];
  const ways = [...new Set(contacts.rules.map(({ via }) => via))];
  return [{ type: 'contacts-changed', data: { ways, contacts } }];
}

/** @throws DomainError not-found for a number that is none of theirs */
export function phoneVerified({ contacts }: PersonRecord, number: string): Fact<PersonEntry>[] {
  const phone = contacts?.phones.find((one) => one.number === number);
  if (phone === undefined) throw new DomainError('not-found', { what: 'phone of that number' });
  return phone.verified ? [] : [{ type: 'phone-verified', data: { ways: ['sms', 'voice'], number } }];
}

/** Whatever was said of the chat before: whoever writes the code there is who they say. */
export function chatTied({ contacts }: PersonRecord, slack: string): Fact<PersonEntry>[] {
  const isTied = contacts?.chat?.verified === true && contacts.chat.slack === slack;
  return isTied ? [] : [{ type: 'chat-tied', data: { ways: ['chat'], slack } }];
}

/** @returns whose member of the chat it is; nobody's before they have shown it */
export function tiedTo(people: Iterable<PersonRecord>, slack: string): PersonRecord | null {
  for (const person of people) {
    const { removed, contacts } = person;
    if (!removed && contacts?.chat?.verified === true && contacts.chat.slack === slack) return person;
  }
  return null;
}

type OfContacts = Extract<PersonEntry, { type: 'contacts-changed' | 'phone-verified' | 'chat-tied' }>;

export function withContacts(before: PersonRecord, { type, data }: OfContacts): PersonRecord {
  if (type === 'contacts-changed') return { ...before, contacts: data.contacts };
  const { contacts } = before;
  if (type === 'chat-tied') {
    const { phones = [], rules = [] } = contacts ?? {};
    return { ...before, contacts: { phones, rules, chat: { slack: data.slack, verified: true } } };
  }
  if (contacts === undefined) return before;
  const phones = contacts.phones.map((phone) => (phone.number === data.number ? { ...phone, verified: true } : phone));
  return { ...before, contacts: { ...contacts, phones } };
}
