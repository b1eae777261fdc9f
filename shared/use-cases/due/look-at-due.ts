import { isDomainError } from '#domain/kernel/errors.ts';
import type { RecordState } from '#domain/kernel/record-type.ts';
import { type DuePlace, duePlaces, lookAt } from '#shared/store/directory/due-places.ts';
import type { Stored } from '#shared/store/records/record-store.ts';
import { recordName } from '#shared/store/table/keys.ts';
import { log } from '#shared/telemetry/log.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';

/** What became no other by being looked at: time alone may make something of it by then. */
const LOOKED_AT_EVERY_MS = 86_400_000;

/**
 * Has a use case look at each record of a kind that is due. One that fails keeps no other from its turn.
 *
 * @param now - ISO instant
 * @returns what AWS failed on; the next sweep tries it again
 */
export async function lookAtDue<State extends RecordState>(
  { table }: DeskParts,
  type: Stored<State>,
  now: string,
  look: (place: DuePlace) => Promise<void>,
): Promise<readonly unknown[]> {
  const failures: unknown[] = [];
  for (const place of await duePlaces(table, type, now)) {
    try {
      await orTold(type, place, look);
      await lookAt(table, type, place, new Date(Date.parse(now) + LOOKED_AT_EVERY_MS).toISOString());
    } catch (error) {
      failures.push(error);
    }
  }
  return failures;
}

async function orTold<State extends RecordState>(
  { prefix }: Stored<State>,
  place: DuePlace,
  look: (place: DuePlace) => Promise<void>,
): Promise<void> {
  try {
    await look(place);
  } catch (error) {
    // Recovery: what somebody changed meanwhile is looked at again; what cannot be read or reckoned is told, and looked at tomorrow.
    if (isDomainError(error, 'unreadable') || isDomainError(error, 'invalid'))
      log('RECORD_UNREADABLE', { tenant: place.tenant, number: recordName(prefix, place.id) });
    else if (!isDomainError(error, 'stale-version') && !isDomainError(error, 'not-found')) throw error;
  }
}
