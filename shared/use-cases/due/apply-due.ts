import { SYSTEM } from '#domain/kernel/actor.ts';
import type { JournalEntry } from '#domain/kernel/journal.ts';
import type { RecordState } from '#domain/kernel/record-type.ts';
import { hashed } from '#shared/store/table/keys.ts';
import { type Changeable, changeRecords } from '#shared/use-cases/kernel/change-records.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { lookAtDue } from './look-at-due.ts';

/**
 * Has time make of each record of a kind what its type says (`whenDue`), each entry stamped with the instant it was due.
 *
 * @param now - ISO instant
 * @returns what AWS failed on; the next sweep tries it again
 */
export function applyDue<State extends RecordState, Entry extends JournalEntry, Command>(
  parts: DeskParts,
  type: Changeable<State, Entry, Command>,
  now: string,
): Promise<readonly unknown[]> {
  return lookAtDue(parts, type, now, async ({ tenant, id, timerSk }) => {
    const context = { tenant, actor: SYSTEM, now, id: `due-${hashed(`${type.prefix} ${timerSk}`)}` };
    await changeRecords(parts, type, context, () => [{ id, command: null }]);
  });
}
