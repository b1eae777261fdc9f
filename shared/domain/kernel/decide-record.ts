import { JournalDraft } from './draft.ts';
import type { JournalEntry } from './journal.ts';
import type { CommandFacts, Decided, Fact, RecordState, RecordType } from './record-type.ts';

/** Some hundred bytes each: what is left over is due at once, for the sweep or the command that comes next. */
const MOST_DUE = 30;

/**
 * Decides a command on a record of any kind. What is due comes first, so that the command meets what exact timers would have left.
 *
 * @param command - null where nobody asks for anything and time has come
 * @returns null where there is nothing to do and no record
 * @throws DomainError what stands against it
 */
export function decideRecord<State extends RecordState, Entry extends JournalEntry, Command, Public extends object>(
  type: RecordType<State, Entry, Command, Public>,
  record: State | null,
  command: Command | null,
  facts: CommandFacts,
): Decided<State, Entry> | null {
  const draft = new JournalDraft(type, record, facts);
  if (record !== null) applyDue(type, draft);
  const met = record === null ? null : draft.record;
  const asked = command === null ? [] : type.decide(met, command, facts);
  for (const { type: name, data, why = null } of asked) draft.add(name, data as Fact<Entry>['data'], { why });
  return draft.entries.length === 0 && record === null ? null : draft.decided;
}

/** Each entry is stamped with the instant it was due, and never before what the record already knew. */
function applyDue<State extends RecordState, Entry extends JournalEntry>(
  { dueAt, whenDue }: Pick<RecordType<State, Entry>, 'dueAt' | 'whenDue'>,
  draft: JournalDraft<State, Entry>,
): void {
  if (dueAt === undefined || whenDue === undefined) return;
  while (draft.entries.length < MOST_DUE) {
    const { updatedAt } = draft.record;
    const due = dueAt(draft.record);
    const facts = due === null || due > draft.now ? [] : whenDue(draft.record);
    if (due === null || facts.length === 0) return;
    const at = due > updatedAt ? due : updatedAt;
    for (const { type, data, why = null } of facts)
      draft.add(type, data as Fact<Entry>['data'], { at, why, bySystem: true });
    // Or it would be due with every command and every sweep from then on.
    if (dueAt(draft.record) === due) throw new Error(`what was due at ${due} is due again`);
  }
}

/** @returns the record a whole journal leads to; null without entries */
export function foldRecord<State extends RecordState, Entry extends JournalEntry>(
  { evolve }: Pick<RecordType<State, Entry>, 'evolve'>,
  entries: readonly Entry[],
): State | null {
  return entries.reduce<State | null>(evolve, null);
}
