import type { RegisterPart } from '#domain/register/register-fragment.ts';
import type { Announcement, AnnouncementStatus, OwnAnnouncement } from '#events/announcement/announcement.ts';
import type { AnnouncementRecord } from './announcement-record.ts';

type Timed = Pick<AnnouncementRecord, 'status' | 'resolvedAt'> & {
  readonly fields: Pick<AnnouncementRecord['fields'], 'startsAt' | 'endsAt'>;
};

/**
 * What an announcement is at an instant: its times say it to the second, while its journal hears of them within a minute.
 *
 * @param now - ISO instant, not before its last entry
 */
export function statusAt({ status, fields: { startsAt, endsAt } }: Timed, now: string): AnnouncementStatus {
  if (status === 'resolved' || (endsAt !== null && endsAt <= now)) return 'resolved';
  return startsAt <= now ? 'running' : 'scheduled';
}

/** @returns when it was over, or null while it is not */
export function resolvedAtBy(record: Timed, now: string): string | null {
  return statusAt(record, now) === 'resolved' ? (record.resolvedAt ?? record.fields.endsAt) : null;
}

/** As the desk sees it at an instant. */
export function announcementAt(record: AnnouncementRecord, now: string): Announcement {
  const { id, fields, updates, announcedAt, updatedAt, version } = record;
  return {
    ...{ number: id, status: statusAt(record, now), ...fields, updates: [...updates], announcedAt },
    ...{ resolvedAt: resolvedAtBy(record, now), updatedAt, version },
  };
}

/** As whoever it is for sees it at an instant: of its services those that people outside the desk may see. */
export function ownAnnouncementAt(record: AnnouncementRecord, now: string, register: RegisterPart): OwnAnnouncement {
  const { audience: _audience, incident: _incident, services, ...own } = announcementAt(record, now);
  return { ...own, services: publicAmong(services, register) };
}

/** @returns ids of items that people outside the desk may see */
export function publicAmong(ids: readonly string[], { configurationItems }: RegisterPart): string[] {
  return ids.filter((id) => configurationItems[id]?.public === true);
}
