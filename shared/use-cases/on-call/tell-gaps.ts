import { SYSTEM } from '#domain/kernel/actor.ts';
import { SCHEDULE } from '#domain/on-call/schedule-type.ts';
import { gapsSoon, newsOfGaps } from '#domain/on-call/told-gaps.ts';
import type { DuePlace } from '#shared/store/directory/due-places.ts';
import { hashed } from '#shared/store/table/keys.ts';
import { lookAtDue } from '#shared/use-cases/due/look-at-due.ts';
import { changeRecords } from '#shared/use-cases/kernel/change-records.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { readRoster } from './read-roster.ts';

/**
 * Has the owners of schedules told of gaps ahead, each once (Semantics, rule 47): what is found is an entry of the schedule, and
 * its event a mail. A gap comes within the 14 days by time alone, which is looked at once a day; a change of a schedule, or somebody
 * away, is looked at within a minute.
 *
 * @param now - ISO instant
 * @returns what AWS failed on; the next sweep tries it again
 */
export function tellDueGaps(parts: DeskParts, now: string): Promise<readonly unknown[]> {
  return lookAtDue(parts, SCHEDULE, now, (place) => tellGaps(parts, place, now));
}

async function tellGaps(parts: DeskParts, { tenant, id, timerSk }: DuePlace, now: string): Promise<void> {
  const { record, roster } = await readRoster(parts.table, tenant, id);
  const news = newsOfGaps(gapsSoon(roster, now), record.gapsTold, now);
  if (news.found.length + news.closed.length === 0) return;
  const context = { tenant, actor: SYSTEM, now, id: `gaps-${hashed(timerSk)}`, expectedVersion: record.version };
  await changeRecords(parts, SCHEDULE, context, () => [{ id, command: { ...news, type: 'tell-gaps' as const } }]);
}
