import type { AnnouncementRecord } from '#domain/announcements/announcement-record.ts';
import type { AnnouncementFields } from '#events/announcement/announcement.ts';

type Given = Partial<AnnouncementFields> & Partial<Pick<AnnouncementRecord, 'id' | 'updates' | 'resolvedAt'>>;

/** An outage of `mail` for the public since half past eight, but for what is said of it. */
export function announced({ id = 'ANN-000001', updates = [], resolvedAt = null, ...given }: Given): AnnouncementRecord {
  const fields: AnnouncementFields = {
    ...{ kind: 'outage', title: 'Mail is slow', body: 'We look into it.', language: 'en', translations: {} },
    ...{ services: ['mail'], audience: 'public', state: null, incident: null },
    ...{ startsAt: '2026-11-30T08:30:00.000Z', endsAt: null, ...given },
  };
  const last = updates.findLast(({ state }) => state !== null)?.state ?? fields.state;
  return {
    ...{ tenant: 'default', id, status: resolvedAt === null ? 'running' : 'resolved', announcedAt: fields.startsAt },
    ...{ fields: { ...fields, state: last }, firstState: fields.state, updates, keys: [], resolvedAt },
    ...{ version: 1, updatedAt: fields.startsAt, hash: '' },
  };
}

export const update = (at: string, state: AnnouncementFields['state'], body = 'News') => ({
  ...{ at, state, body, translations: {} },
});
