import * as z from 'zod';
import { keeperCapacity } from '#domain/kernel/actor.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { followed } from '#domain/kernel/followed.ts';
import type { EntryOf } from '#domain/kernel/journal.ts';
import type { Fact, NumberedType, RecordState } from '#domain/kernel/record-type.ts';
import { defineRecordEvent } from '#events/terms/define-event.ts';

/**
 * A kind of record that has all a kind can have, and that no desk keeps: a note with a number, a status and a date.
 * Its events are called as some of other kinds: the journal reads no entry of a name that the catalogue lacks.
 */

const DataSchema = z.object({ tenant: z.string(), id: z.string(), text: z.string(), remindAt: z.string().nullable() });

const event = <const Name extends string, Data extends z.ZodType>(
  name: Name,
  data: () => Data,
  example: z.input<Data>,
) => defineRecordEvent('note', { name, version: 1, summary: name, data, example });

const EVENTS = {
  added: event('added', () => DataSchema, { tenant: 'default', id: 'NOTE-000001', text: 'x', remindAt: null }),
  closed: event('closed', () => z.object({}), {}),
  'follow-up-due': event('follow-up-due', () => z.object({ remindAt: z.string() }), {
    remindAt: '2026-09-07T12:00:00.000Z',
  }),
} as const;

type NoteEntry = EntryOf<{ [Name in keyof typeof EVENTS]: z.output<(typeof EVENTS)[Name]['data']> }>;

export interface Note extends RecordState {
  readonly id: string;
  readonly text: string;
  readonly status: 'open' | 'done';
  /** Null once it was. */
  readonly remindAt: string | null;
}

export type NoteCommand =
  | { readonly type: 'write'; readonly text: string; readonly remindAt: string | null }
  | { readonly type: 'finish' };

export const NOTE: NumberedType<Note, NoteEntry, NoteCommand, { number: string; status: string }> = {
  ...{ name: 'note', prefix: 'NOTE', letters: 'NOTE', path: 'notes', events: EVENTS, capacityOf: keeperCapacity },
  schema: DataSchema.extend({
    ...{ status: z.enum(['open', 'done']), version: z.int(), updatedAt: z.string(), hash: z.string() },
  }),
  idOf: ({ id }) => id,
  isThere: () => true,
  decide(before, command, { tenant, subject: id }): readonly Fact<NoteEntry>[] {
    if (command.type === 'write')
      return [{ type: 'added', data: { tenant, id, text: command.text, remindAt: command.remindAt } }];
    if (before === null) throw new DomainError('not-found', { what: id });
    if (before.status === 'done') throw new DomainError('conflict', { reason: 'it is done' });
    return [{ type: 'closed', data: {} }];
  },
  evolve(before, entry) {
    const stamp = followed(before, entry);
    if (entry.type === 'added') return { ...entry.data, status: 'open', ...stamp };
    if (before === null) throw new DomainError('conflict', { reason: 'a journal begins with what was written' });
    return entry.type === 'closed' ? { ...before, status: 'done', ...stamp } : { ...before, remindAt: null, ...stamp };
  },
  standingOf: ({ status }) => status,
  dueAt: ({ remindAt }) => remindAt,
  whenDue: ({ remindAt }) => (remindAt === null ? [] : [{ type: 'follow-up-due', data: { remindAt } }]),
  present: { as: 'note', of: ({ id, status }) => ({ number: id, status }) },
};
