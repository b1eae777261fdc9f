import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Command } from '#domain/incident/commands.ts';
import type { Entry } from '#domain/incident/record/journal.ts';
import { AddTaskSchema } from '#domain/incident/tasks/task-commands.ts';
import { inOrder } from '#domain/incident/tasks/task-list.ts';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { ADA, History, LIN } from '#test/harness/desk-history.ts';

const START = Date.parse('2026-09-07T09:00:00Z');
const HOUR = 3_600_000;

const id = fc.constantFrom('T1', 'T2', 'T3', 'T4');
const due = fc.oneof(
  fc.record({ businessDays: fc.integer({ min: 1, max: 5 }) }),
  fc.record({
    duration: fc.constantFrom('PT30M', 'PT4H', 'P2D'),
    calendar: fc.constantFrom('always', 'business-hours'),
  }),
  fc.constant(null),
);
const reminders = fc.record({
  before: fc.uniqueArray(fc.constantFrom('PT30M', 'PT2H', 'PT8H'), { maxLength: 3 }),
  repeatAfter: fc.option(
    fc.record({
      every: fc.constantFrom({ businessDays: 1 }, { duration: 'PT3H' }),
      count: fc.integer({ min: 1, max: 4 }),
    }),
  ),
});
const add = fc
  .record(
    {
      ...{ title: fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''), due, reminders },
      kind: fc.constantFrom('work', 'recovery'),
      owner: fc.constantFrom({ group: 'vendor' }, { person: LIN.id }, { outside: ADA.id }),
      order: fc.integer({ min: 1, max: 5 }),
    },
    { requiredKeys: ['title', 'owner'] },
  )
  .map((body) => ({ type: 'add-task' as const, ...AddTaskSchema.parse(body) }));
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: add },
  fc.record({ type: fc.constant('change-task' as const), id, due }),
  fc.record({ type: fc.constant('change-task' as const), id, order: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ type: fc.constant('complete-task' as const), id }),
  fc.record({ type: fc.constant('cancel-task' as const), id, reason: fc.constant('no') }),
  fc.constant({ type: 'resolve' as const, code: 'fixed', notes: 'n', workaround: false }),
  fc.constant({ type: 'reopen' as const, reason: 'again' }),
  fc.constant({ type: 'close' as const }),
  fc.constant({ type: 'cancel' as const, reason: 'no' }),
  fc.constant({ type: 'hold' as const, reason: 'awaiting_requester', comment: 'Which?' }),
  fc.constant({ type: 'fire-timers' as const }),
);
const steps = fc.array(fc.record({ command, hours: fc.integer({ min: 0, max: 60 }) }), { maxLength: 30 });

function live(raw: { command: Command; hours: number }[], each: (history: History) => void = () => {}): History {
  let now = START;
  const history = new History().open(new Date(now).toISOString());
  for (const step of [...raw, { command: { type: 'fire-timers' } as const, hours: 24 * 60 }]) {
    now += step.hours * HOUR;
    try {
      history.do(new Date(now).toISOString(), step.command.type === 'fire-timers' ? SYSTEM : LIN, step.command);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
    each(history);
  }
  return history;
}

const taskFacts = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => ('task' in entry.data ? [{ type: entry.type, at: entry.at, task: entry.data.task }] : []));

it('no task is ever lost, and their places are kept', () => {
  return fc.assert(
    fc.property(steps, (raw) => {
      let known: string[] = [];
      const { record, entries } = live(raw, (history) => {
        const ids = history.record.tasks.map((task) => task.id);
        expect(ids.slice(0, known.length)).toEqual(known);
        known = ids;
      });
      expect(entries.filter(({ type }) => type === 'task-added')).toHaveLength(record.tasks.length);
      const places = inOrder(record.tasks).map(({ order }) => order);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }),
  );
});

it('between two changes of a task each of its reminders goes out once, at its instant, and it is overdue once', () => {
  return fc.assert(
    fc.property(steps, (raw) => {
      const facts = taskFacts(live(raw).entries);
      for (const one of new Set(facts.map(({ task }) => task.id))) {
        let ahead: readonly string[] = [];
        let overdueAt: string | null = null;
        for (const { type, at, task } of facts.filter((fact) => fact.task.id === one)) {
          if (type === 'task-reminded') expect(ahead).toContain(at);
          if (type === 'task-overdue') expect(at).toBe(overdueAt);
          ahead = task.remindAt;
          overdueAt = task.overdue ? null : task.dueAt;
          if (type === 'task-reminded') expect(ahead).not.toContain(at);
        }
      }
    }),
  );
});

it('two months later everything that was to happen to an open task has happened', () => {
  return fc.assert(
    fc.property(steps, (raw) => {
      const { record } = live(raw);
      for (const task of record.tasks) {
        expect(task.remindAt).toEqual([]);
        if (task.state === 'open') expect(task.overdue).toBe(task.dueAt !== null);
        else expect(task.endedAt).not.toBeNull();
      }
    }),
  );
});

it('a closed record has no open task, and one with an open recovery task is not closed', () => {
  return fc.assert(
    fc.property(steps, (raw) => {
      live(raw, ({ record }) => {
        if (record.status !== 'closed' && record.status !== 'canceled') return;
        expect(record.tasks.every(({ state }) => state !== 'open')).toBe(true);
        if (record.status === 'closed')
          expect(record.tasks.every(({ kind, state }) => kind === 'work' || state !== 'skipped')).toBe(true);
      });
    }),
  );
});
