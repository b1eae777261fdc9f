import { ANNOUNCEMENT } from './announcements/announcement-type.ts';
import { ARTICLE } from './articles/article-type.ts';
import { CHANGE } from './changes/change-type.ts';
import type { JournalEntry } from './kernel/journal.ts';
import type { RecordState, RecordType } from './kernel/record-type.ts';
import { SCHEDULE } from './on-call/schedule-type.ts';
import { PERSON } from './people/person-type.ts';
import { PROBLEM } from './problems/problem-type.ts';
import { CONFIGURATION_ITEM } from './register/item-type.ts';
import { WEBHOOK } from './webhooks/webhook-type.ts';

/** A kind of record by what all kinds have. */
export type AnyRecordType = RecordType<RecordState, JournalEntry, never, object>;

/** Every kind of record but the incident, which has a house of its own. Adding one is a folder here and a line below. */
export const RECORD_TYPES: readonly AnyRecordType[] = [
  anyOf(PERSON),
  anyOf(CONFIGURATION_ITEM),
  anyOf(SCHEDULE),
  anyOf(WEBHOOK),
  anyOf(ANNOUNCEMENT),
  anyOf(ARTICLE),
  anyOf(PROBLEM),
  anyOf(CHANGE),
];

/** Whoever asks a type of the list gives it what its own schema has read, which the compiler cannot follow through the list. */
function anyOf<State extends RecordState, Entry extends JournalEntry, Command, Public extends object>(
  type: RecordType<State, Entry, Command, Public>,
): AnyRecordType {
  return type as unknown as AnyRecordType;
}
