import type { Fault } from '#domain/fragments/faults.ts';
import { keeperCapacity } from '#domain/kernel/actor.ts';
import { canonicalJson } from '#domain/kernel/canonical-json.ts';
import { DomainError, invalid } from '#domain/kernel/errors.ts';
import type { CommandFacts, Fact, NumberedType } from '#domain/kernel/record-type.ts';
import { type Announcement, MOST_UPDATES } from '#events/announcement/announcement.ts';
import { ANNOUNCEMENT_EVENTS } from '#events/announcement/changes.v1.ts';
import { byteLength } from '#events/terms/text.ts';
import { announcementAt } from './announcement-at.ts';
import { announcementFaults } from './announcement-faults.ts';
import {
  type AnnouncementCommand,
  type AnnouncementEntry,
  type AnnouncementRecord,
  AnnouncementRecordSchema,
} from './announcement-record.ts';
import { ANNOUNCEMENT_SEARCH } from './announcement-search.ts';
import { evolveAnnouncement } from './evolve-announcement.ts';

/**
 * In bytes of JSON. An item of the table has 400 KB; the snapshot has the last entries as well, of at most 32 KB, and the last word
 * of all is let in beyond it.
 */
export const LARGEST_ANNOUNCEMENT_BYTES = 250 * 1024;

/** What people are told of an outage, a maintenance or something else (COM3). */
export const ANNOUNCEMENT: NumberedType<AnnouncementRecord, AnnouncementEntry, AnnouncementCommand, Announcement> = {
  ...{ name: 'announcement', prefix: 'ANN', letters: 'ANN', path: 'announcements', events: ANNOUNCEMENT_EVENTS },
  schema: AnnouncementRecordSchema,
  idOf: ({ id }) => id,
  isThere: () => true,
  capacityOf: keeperCapacity,
  decide,
  evolve: evolveAnnouncement,
  standingOf: ({ status }) => status,
  dueAt: ({ status, fields: { startsAt, endsAt } }) => {
    if (status === 'scheduled') return startsAt;
    return status === 'running' ? endsAt : null;
  },
  whenDue: ({ status }) =>
    status === 'scheduled'
      ? [{ type: 'begun', data: {} }]
      : [{ type: 'resolved', data: { body: null, translations: {} } }],
  search: ANNOUNCEMENT_SEARCH,
  present: { as: 'announcement', of: (record) => announcementAt(record, record.updatedAt) },
};

function decide(
  before: AnnouncementRecord | null,
  command: AnnouncementCommand,
  { tenant, subject: id, now }: CommandFacts,
): readonly Fact<AnnouncementEntry>[] {
  if (command.type === 'announce') {
    const { fields, key, items } = command;
    if (before !== null) throw new DomainError('conflict', { reason: `${id} was announced` });
    refuse(announcementFaults(fields, items));
    checkEnd(fields.endsAt, now);
    return [{ type: 'announced', data: { tenant, id, fields, key } }];
  }
  if (before === null) throw new DomainError('not-found', { what: id });
  // What the desk asked for before is done, also where it is over by now.
  if (command.type === 'update' && command.key !== null && before.keys.includes(command.key)) return [];
  checkLasts(before, command.type);
  if (command.type === 'resolve') {
    const { body, translations } = command;
    return [{ type: 'resolved', data: { body, translations } }];
  }
  const fact = command.type === 'change' ? decideChange(before, command, now) : decideUpdate(before, command);
  if (fact !== null) checkSize(before, fact);
  return fact === null ? [] : [fact];
}

type Of<Type extends AnnouncementCommand['type']> = Extract<AnnouncementCommand, { type: Type }>;

function decideChange(
  before: AnnouncementRecord,
  { patch, items, tell }: Of<'change'>,
  now: string,
): Fact<AnnouncementEntry> | null {
  const fields = { ...before.fields, ...patch };
  if (canonicalJson(fields) === canonicalJson(before.fields)) return null;
  refuse(announcementFaults(fields, items, before.fields.services));
  if (fields.endsAt !== before.fields.endsAt) checkEnd(fields.endsAt, now);
  return { type: 'changed', data: { fields, tell } };
}

/** @throws DomainError invalid for a state of what is no outage; conflict when there were so many */
function decideUpdate(before: AnnouncementRecord, { type: _, ...data }: Of<'update'>): Fact<AnnouncementEntry> {
  if (data.state !== null && before.fields.kind !== 'outage') throw invalid('state', 'only an outage has one');
  if (before.updates.length >= MOST_UPDATES)
    throw new DomainError('conflict', { reason: `it has ${MOST_UPDATES} updates: resolve it and announce another` });
  return { type: 'updated', data };
}

function refuse(errors: Fault[]): void {
  if (errors.length > 0) throw new DomainError('invalid', { errors });
}

function checkLasts({ status }: AnnouncementRecord, command: string): void {
  if (status !== 'resolved') return;
  throw new DomainError('wrong-status', { status, command, allowed: ['scheduled', 'running'] });
}

function checkEnd(endsAt: string | null, now: string): void {
  if (endsAt !== null && endsAt <= now) throw invalid('endsAt', 'must lie ahead; what is over is resolved');
}

function checkSize(before: AnnouncementRecord, { data }: Fact<AnnouncementEntry>): void {
  if (byteLength(JSON.stringify([before, data])) <= LARGEST_ANNOUNCEMENT_BYTES) return;
  const reason = `it has ${LARGEST_ANNOUNCEMENT_BYTES} bytes with this: resolve it and announce another`;
  throw new DomainError('conflict', { reason });
}
