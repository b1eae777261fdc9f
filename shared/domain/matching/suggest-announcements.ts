import { affectedItems } from '#domain/announcements/affected.ts';
import { publicAmong, statusAt } from '#domain/announcements/announcement-at.ts';
import type { AnnouncementRecord } from '#domain/announcements/announcement-record.ts';
import { registered } from '#domain/register/register.ts';
import type { RegisterPart } from '#domain/register/register-fragment.ts';
import type { Reported, Suggestion } from './suggestion.ts';
import { wordsOf } from './words.ts';

/** Named as an item of the record. */
const NAMED = 1;
/** Only spoken of. */
const SPOKEN_OF = 0.5;

interface Asked {
  readonly reported: Reported;
  /** ISO instant. */
  readonly now: string;
  /** Whether somebody of the desk asks: others only read. */
  readonly isDesk: boolean;
}

/**
 * While an announcement runs, a record about its services, or about what depends on them, may belong under its incident, and whoever
 * reports reads it first (rule 59).
 *
 * @param announcements - as far as they are meant for whoever asks
 */
export function suggestAnnouncements(
  announcements: readonly AnnouncementRecord[],
  register: RegisterPart,
  { reported, now, isDesk }: Asked,
): Suggestion[] {
  const named = new Set(registered(reported.configurationItems, register).ids);
  const words = wordsOf(`${reported.title} ${reported.description}`);
  return announcements.flatMap((record) => {
    const { id: number, fields } = record;
    if (statusAt(record, now) !== 'running') return [];
    const affected = affectedItems(fields.services, register);
    const labelsOf = (ids: readonly string[]) =>
      (isDesk ? ids : publicAmong(ids, register)).flatMap((id) => register.configurationItems[id]?.label ?? []);
    const isNamed = affected.some((id) => named.has(id));
    const spokenOf = labelsOf(fields.services).filter((label) => words.includes(wordsOf(label)));
    if (!isNamed && spokenOf.length === 0) return [];
    const isChild = isDesk && fields.incident !== null;
    return {
      ...{ kind: 'announcement', number, title: fields.title, score: isNamed ? NAMED : SPOKEN_OF },
      reasons: isNamed ? labelsOf(affected.filter((id) => named.has(id))) : spokenOf,
      offer: isChild ? 'child' : 'read',
      ...(isChild && { incident: fields.incident }),
    } as Suggestion;
  });
}
