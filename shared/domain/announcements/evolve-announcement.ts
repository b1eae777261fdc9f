import { DomainError } from '#domain/kernel/errors.ts';
import { followed } from '#domain/kernel/followed.ts';
import type { AnnouncementStatus, AnnouncementUpdate, OutageState } from '#events/announcement/announcement.ts';
import type { AnnouncementEntry, AnnouncementRecord } from './announcement-record.ts';

/** Folds one entry into an announcement. */
export function evolveAnnouncement(before: AnnouncementRecord | null, entry: AnnouncementEntry): AnnouncementRecord {
  const stamp = followed(before, entry);
  if (entry.type === 'announced') return { ...begin(entry), ...stamp };
  if (before === null) throw new DomainError('conflict', { reason: 'a journal begins with what was announced' });
  switch (entry.type) {
    case 'changed': {
      const { fields } = entry.data;
      return { ...corrected(before, fields.state), fields, status: startOf(fields.startsAt, entry.at), ...stamp };
    }
    case 'begun':
      return { ...before, status: 'running', ...stamp };
    case 'updated': {
      const { state, key } = entry.data;
      const fields = state === null ? before.fields : { ...before.fields, state };
      const keys = key === null ? before.keys : [...before.keys, key];
      return { ...before, fields, keys, updates: [...before.updates, updateOf(entry, state)], ...stamp };
    }
    case 'resolved': {
      const said =
        entry.data.body === null ? [] : [updateOf({ ...entry, data: { ...entry.data, body: entry.data.body } }, null)];
      return { ...before, status: 'resolved', resolvedAt: entry.at, updates: [...before.updates, ...said], ...stamp };
    }
    default:
      return entry satisfies never;
  }
}

function begin({ at, data }: Extract<AnnouncementEntry, { type: 'announced' }>) {
  const { tenant, id, fields, key } = data;
  return {
    ...{ tenant, id, fields, status: startOf(fields.startsAt, at), announcedAt: at, firstState: fields.state },
    ...{ updates: [], keys: key === null ? [] : [key], resolvedAt: null },
  };
}

/** A state that is corrected was another from where it was last said. */
function corrected(before: AnnouncementRecord, state: OutageState | null): AnnouncementRecord {
  if (state === before.fields.state) return before;
  const last = before.updates.findLastIndex((update) => update.state !== null);
  if (last === -1) return { ...before, firstState: state };
  return {
    ...before,
    updates: before.updates.map((update, place) => (place === last ? { ...update, state } : update)),
  };
}

function startOf(startsAt: string, at: string): AnnouncementStatus {
  return startsAt > at ? 'scheduled' : 'running';
}

interface Said {
  readonly at: string;
  readonly data: Pick<AnnouncementUpdate, 'body' | 'translations'>;
}

function updateOf({ at, data: { body, translations } }: Said, state: AnnouncementUpdate['state']): AnnouncementUpdate {
  return { at, body, state, translations };
}
