import { JournalDraft } from './draft.ts';
import type { JournalEntry } from './journal.ts';
import type { CommandFacts, Decided, Fact, RecordState, RecordType } from './record-type.ts';

/**
 * Decides a command on a record of any kind.
 *
 * @returns null where there is nothing to do and no record
 * @throws DomainError what stands against it
 */
export function decideRecord<State extends RecordState, Entry extends JournalEntry, Command, Public extends object>(
  type: RecordType<State, Entry, Command, Public>,
  record: State | null,
  command: Command,
  facts: CommandFacts,
): Decided<State, Entry> | null {
  const draft = new JournalDraft(type, record, facts);
  for (const { type: name, data, why = null } of type.decide(record, command, facts)) {
    draft.add(name, data as Fact<Entry>['data'], { why });
  }
  return draft.entries.length === 0 && record === null ? null : draft.decided;
}

/** @returns the record a whole journal leads to; null without entries */
export function foldRecord<State extends RecordState, Entry extends JournalEntry>(
  { evolve }: Pick<RecordType<State, Entry>, 'evolve'>,
  entries: readonly Entry[],
): State | null {
  return entries.reduce<State | null>(evolve, null);
}
