import { keeperCapacity } from '#domain/kernel/actor.ts';
import { DomainError, invalid } from '#domain/kernel/errors.ts';
import { followed } from '#domain/kernel/followed.ts';
import { decideKept, foldKept } from '#domain/kernel/kept-document.ts';
import type { CommandFacts, Fact, RecordType } from '#domain/kernel/record-type.ts';
import { PERSON_EVENTS } from '#events/person/changes.v1.ts';
import type { Person } from '#events/person/person.ts';
import { chatTied, contactsChanged, phoneVerified, withContacts } from './person-contacts.ts';
import { type PersonCommand, type PersonEntry, type PersonRecord, PersonRecordSchema } from './person-record.ts';

/** Some hundred bytes each; those that are over go with the next. */
const MOST_ABSENCES = 200;

/** The desk's people: who they are, what they can, when they are away. */
export const PERSON: RecordType<PersonRecord, PersonEntry, PersonCommand, Person> = {
  name: 'person',
  prefix: 'PERSON',
  path: 'people',
  schema: PersonRecordSchema,
  events: PERSON_EVENTS,
  idOf: ({ id }) => id,
  isThere: ({ removed }) => !removed,
  isRemembered: true,
  capacityOf: keeperCapacity,
  decide,
  evolve,
  present: {
    as: 'person',
    of: ({ id, fields, absences }) => ({
      email: id,
      ...fields,
      absences: absences.map(({ reason: _, ...absence }) => absence),
    }),
  },
};

function decide(
  before: PersonRecord | null,
  command: PersonCommand,
  facts: CommandFacts,
): readonly Fact<PersonEntry>[] {
  const { subject, now } = facts;
  switch (command.type) {
    case 'put':
    case 'remove':
      return decideKept(before, command, facts);
    case 'add-absence':
      return [{ type: 'absence-added', data: newAbsence(known(before, subject), command, now), why: command.reason }];
    case 'remove-absence': {
      const absence = known(before, subject).absences.find(({ id }) => id === command.absence);
      if (absence === undefined) throw new DomainError('not-found', { what: `absence ${command.absence}` });
      const { id, from, to } = absence;
      return [{ type: 'absence-removed', data: { absence: { id, from, to } } }];
    }
    case 'set-contacts':
      return contactsChanged(known(before, subject), command.contacts);
    case 'verify-phone':
      return phoneVerified(known(before, subject), command.number);
    case 'tie-chat':
      return chatTied(known(before, subject), command.slack);
    default:
      return command satisfies never;
  }
}

function known(before: PersonRecord | null, email: string): PersonRecord {
  if (before === null || before.removed) throw new DomainError('not-found', { what: `person ${email}` });
  return before;
}

function newAbsence(
  { absences, absencesMade }: PersonRecord,
  { from, to }: Extract<PersonCommand, { type: 'add-absence' }>,
  now: string,
) {
  if (to <= from) throw invalid('to', 'must lie after from');
  if (to <= now) throw invalid('to', `must lie after ${now}`);
  if (absences.filter((absence) => absence.to > now).length >= MOST_ABSENCES) {
    throw new DomainError('conflict', { reason: `a person has at most ${MOST_ABSENCES} absences ahead` });
  }
  return { absence: { id: `A${absencesMade + 1}`, from, to } };
}

function evolve(before: PersonRecord | null, entry: PersonEntry): PersonRecord {
  switch (entry.type) {
    case 'absence-added':
    case 'absence-removed':
      return { ...withAbsence(begun(before), entry), ...followed(before, entry) };
    case 'contacts-changed':
    case 'phone-verified':
    case 'chat-tied':
      return { ...withContacts(begun(before), entry), ...followed(before, entry) };
    default: {
      const { absences = [], absencesMade = 0, contacts } = before ?? {};
      return { ...foldKept(before, entry), absences, absencesMade, ...(contacts && { contacts }) };
    }
  }
}

type OfAbsence = Extract<PersonEntry, { type: 'absence-added' | 'absence-removed' }>;

/** What is over by then goes with it. */
function withAbsence(before: PersonRecord, { type, at, why, data: { absence } }: OfAbsence): PersonRecord {
  const others = before.absences.filter(({ id, to }) => id !== absence.id && to > at);
  if (type === 'absence-removed') return { ...before, absences: others };
  const absences = [...others, { ...absence, reason: why }].toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return { ...before, absences, absencesMade: before.absencesMade + 1 };
}

function begun(before: PersonRecord | null): PersonRecord {
  if (before === null) throw new DomainError('conflict', { reason: 'a journal begins with what was added' });
  return before;
}
