import { SYSTEM } from '#domain/kernel/actor.ts';
import { isDomainError } from '#domain/kernel/errors.ts';
import { SCHEDULE } from '#domain/on-call/schedule-type.ts';
import { gapsSoon, newsOfGaps } from '#domain/on-call/told-gaps.ts';
import { type DuePlace, duePlaces, lookAt } from '#shared/store/records/due-places.ts';
import { hashed, recordName } from '#shared/store/table/keys.ts';
import { log } from '#shared/telemetry/log.ts';
import { changeRecords } from '#shared/use-cases/kernel/change-records.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { readRoster } from './read-roster.ts';

/** A gap comes within the 14 days by time alone; a change of a schedule, or somebody away, is looked at within a minute. */
const LOOKED_AT_EVERY_MS = 86_400_000;

/**
 * Has the owners of schedules told of gaps ahead, each once (Semantics, rule 47): what is found is an entry of the schedule, and
 * its event a mail. One that fails keeps no other from its turn.
 *
 * @param now - ISO instant
 * @returns what AWS failed on; the next sweep tries it again
 */
export async function tellDueGaps(parts: DeskParts, now: string): Promise<readonly unknown[]> {
  const failures: unknown[] = [];
  for (const place of await duePlaces(parts.table, SCHEDULE, now)) {
    try {
      await tellGaps(parts, place, now);
    } catch (error) {
      failures.push(error);
    }
  }
  return failures;
}

async function tellGaps(parts: DeskParts, place: DuePlace, now: string): Promise<void> {
  const { tenant, id } = place;
  try {
    const { record, roster } = await readRoster(parts.table, tenant, id);
    const news = newsOfGaps(gapsSoon(roster, now), record.gapsTold, now);
    if (news.found.length + news.closed.length > 0) {
      const context = {
        tenant,
        actor: SYSTEM,
        now,
        id: `gaps-${hashed(place.timerSk)}`,
        expectedVersion: record.version,
      };
      await changeRecords(parts, SCHEDULE, context, () => [{ id, command: { ...news, type: 'tell-gaps' as const } }]);
    }
  } catch (error) {
    // Recovery: what somebody changed meanwhile is looked at again; what cannot be read or reckoned is told, and looked at tomorrow.
    if (isDomainError(error, 'unreadable') || isDomainError(error, 'invalid'))
      log('RECORD_UNREADABLE', { tenant, number: recordName(SCHEDULE.prefix, id) });
    else if (!isDomainError(error, 'stale-version') && !isDomainError(error, 'not-found')) throw error;
  }
  await lookAt(parts.table, SCHEDULE, place, new Date(Date.parse(now) + LOOKED_AT_EVERY_MS).toISOString());
}
