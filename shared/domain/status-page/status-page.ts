import { statusAt } from '#domain/announcements/announcement-at.ts';
import type { AnnouncementRecord } from '#domain/announcements/announcement-record.ts';
import type { RegisterPart } from '#domain/register/register-fragment.ts';
import type { Language } from '#events/terms/vocabulary.ts';
import { historyDays, historyOf } from './history.ts';
import { publicAnnouncement } from './public-announcement.ts';
import type { PublicAnnouncement, PublicStatus } from './public-status.ts';
import { stateAt, stateSpans, worstOf } from './service-state.ts';

/** More would be read by nobody; each has its history of ninety days. */
export const MOST_PUBLIC_SERVICES = 100;

export interface PublicService {
  readonly id: string;
  readonly label: string;
}

/** What the register lets people outside the desk see, by name. */
export function publicServices({ configurationItems }: RegisterPart): PublicService[] {
  return Object.entries(configurationItems)
    .filter(([, item]) => item.service === true && item.public === true)
    .map(([id, { label }]) => ({ id, label }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'en') || (one.id < other.id ? -1 : 1))
    .slice(0, MOST_PUBLIC_SERVICES);
}

export interface PageFacts {
  readonly services: readonly PublicService[];
  /** Of any audience; those for the public are chosen here. */
  readonly announcements: readonly AnnouncementRecord[];
  readonly zone: string;
  readonly language: Language;
  /** ISO instant. */
  readonly now: string;
}

/**
 * What the public reads (rule 58): a service is what the worst of its running public announcements says, and the whole is the worst of
 * them all, also of those about services that are not on the page.
 */
export function statusPageOf({ services, announcements, zone, language, now }: PageFacts): PublicStatus {
  const open = forPublic(announcements);
  const running = open.filter((record) => statusAt(record, now) === 'running');
  const planned = open.filter((record) => statusAt(record, now) === 'scheduled');
  const days = historyDays(zone, now);
  const worst = (records: readonly AnnouncementRecord[]) =>
    worstOf(records.map((record) => stateAt(record, now) ?? 'operational'));
  const about = (records: readonly AnnouncementRecord[], id: string) =>
    records.filter(({ fields }) => fields.services.includes(id));
  return {
    state: worst(running),
    services: services.map(({ id, label }) => ({
      ...{ id, label, state: worst(about(running, id)) },
      history: historyOf(days, about(open, id).flatMap(stateSpans), now),
    })),
    announcements: [...running.toSorted(latestFirst), ...planned.toSorted(latestFirst).toReversed()].map((record) =>
      publicAnnouncement(record, language),
    ),
  };
}

/** For so long it is told that something is over. */
export const RESOLVED_DAYS = 14;

/** What ended lately, the latest first. */
export function lateAnnouncements({ announcements, language, now }: PageFacts): PublicAnnouncement[] {
  const since = new Date(Date.parse(now) - RESOLVED_DAYS * 86_400_000).toISOString();
  return forPublic(announcements)
    .filter((record) => statusAt(record, now) === 'resolved')
    .map((record) => publicAnnouncement(record, language))
    .filter(({ endsAt }) => (endsAt ?? '') > since)
    .toSorted((one, other) => ((one.endsAt ?? '') < (other.endsAt ?? '') ? 1 : -1));
}

/** @returns when the page is another without anybody's doing: something begins or ends; null while nothing is ahead */
export function nextTurn({ announcements, now }: Pick<PageFacts, 'announcements' | 'now'>): string | null {
  const ahead = forPublic(announcements)
    .filter((record) => statusAt(record, now) !== 'resolved')
    .flatMap(({ fields: { startsAt, endsAt } }) => [startsAt, endsAt ?? startsAt]);
  return ahead.filter((at) => at > now).toSorted()[0] ?? null;
}

function forPublic(announcements: readonly AnnouncementRecord[]): AnnouncementRecord[] {
  return announcements.filter(({ fields }) => fields.audience === 'public');
}

function latestFirst(
  { id: one, fields }: AnnouncementRecord,
  { id: other, fields: others }: AnnouncementRecord,
): number {
  if (fields.startsAt === others.startsAt) return one < other ? 1 : -1;
  return fields.startsAt < others.startsAt ? 1 : -1;
}
