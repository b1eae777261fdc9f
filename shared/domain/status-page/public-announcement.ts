import type { AnnouncementRecord } from '#domain/announcements/announcement-record.ts';
import type { Language } from '#events/terms/vocabulary.ts';
import type { PublicAnnouncement } from './public-status.ts';
import { levelOf } from './service-state.ts';

/** As the public reads it, in their language where somebody wrote it in that. */
export function publicAnnouncement(record: AnnouncementRecord, language: Language): PublicAnnouncement {
  const { id: number, fields, firstState, updates, resolvedAt } = record;
  const { kind, startsAt, endsAt, translations } = fields;
  const { title, body } = translations[language] ?? fields;
  let said = firstState;
  const told = updates.map((update) => {
    said = update.state ?? said;
    const isOver = resolvedAt !== null && update.at >= resolvedAt;
    const state = isOver ? 'operational' : levelOf(kind, said);
    return { at: update.at, body: update.translations[language]?.body ?? update.body, state };
  });
  const state = levelOf(kind, fields.state);
  return { ...{ number, kind, title, body, state }, startsAt, endsAt: resolvedAt ?? endsAt, updates: told };
}
