import { describe, expect, it } from 'vitest';
import { nextTimer, plan } from '#domain/incident/plan.ts';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { ADA, at, History, LIN, MAX } from '#test/harness/desk-history.ts';
import { AddTaskSchema } from './task-commands.ts';

const RESOLVE = { type: 'resolve', code: 'fixed', notes: 'Restarted', workaround: false } as const;
const FIRE = { type: 'fire-timers' } as const;
const WAREHOUSE = { kind: 'person', id: 'warehouse@example.net', staff: false } as const;
const add = (fields: Record<string, unknown> = {}) =>
  ({
    type: 'add-task',
    ...AddTaskSchema.parse({ title: 'Count the stock', owner: { person: MAX.id }, ...fields }),
  }) as const;
const recovery = add({ kind: 'recovery', title: 'Book the orders again', owner: { outside: WAREHOUSE.id } });

const opened = () => new History().open(at(7, '09:00')).do(at(7, '09:30'), LIN, { type: 'accept' });
const facts = (history: History, ...types: string[]) =>
  history.entries
    .filter(({ type }) => types.includes(type))
    .map(({ type, at: instant, by }) => `${type} ${instant} ${by}`);

describe('given an incident somebody works on', () => {
  it('when tasks are added then they have a place, an id and an address to write to', () => {
    const history = opened().do(at(7, '10:00'), LIN, add());
    history.do(at(7, '10:01'), LIN, add({ owner: { group: 'infrastructure' }, order: 1 }));
    history.do(at(7, '10:02'), LIN, add({ owner: { outside: 'Carrier@Example.net' } }));
    expect(history.record.tasks.map(({ id, order, state }) => `${id} ${order} ${state}`)).toEqual([
      'T1 1 open',
      'T2 1 open',
      'T3 2 open',
    ]);
    expect(history.entries.slice(-3).map(({ data }) => 'to' in data && data.to)).toEqual([
      MAX.id,
      null,
      'carrier@example.net',
    ]);
  });

  it.each([
    ['an instant, in whole seconds', { at: '2026-09-08T12:00:00.250Z' }, at(8, '12:00:01')],
    ['open time of a calendar', { duration: 'PT4H', calendar: 'business-hours' }, at(8, '11:00')],
    ['business days', { businessDays: 2 }, at(9, '15:00')],
    ['open time of another calendar', { duration: 'PT4H', calendar: 'always' }, at(7, '19:00')],
  ])('when a task is due at %s then that is an instant from then on', (_, due, expected) => {
    const history = opened().do(at(7, '15:00'), LIN, add({ due }));
    expect(history.record.tasks[0]?.dueAt).toBe(expected);
  });

  it.each([
    ['names an unknown group', { owner: { group: 'ghosts' } }, /must be one of/],
    ['names an unknown calendar', { due: { businessDays: 1, calendar: 'moon' } }, /must be one of/],
    ['is due in the past', { due: { at: at(7, '09:59') } }, /must lie after/],
  ])('when a task %s then it is refused', (_, fields, refusal) => {
    expect(() => opened().do(at(7, '10:00'), LIN, add(fields))).toThrow(refusal);
  });

  it('when a task runs out of time then it is reminded of, overdue once, and reminded of again, each at its instant', () => {
    const history = opened().do(at(7, '10:00'), LIN, add({ due: { at: at(8, '15:00') } }));
    history.do(at(30, '10:00'), SYSTEM, FIRE);
    expect(facts(history, 'task-reminded', 'task-overdue')).toEqual([
      `task-reminded ${at(8, '11:00')} system`,
      `task-overdue ${at(8, '15:00')} system`,
      `task-reminded ${at(9, '15:00')} system`,
      `task-reminded ${at(10, '15:00')} system`,
      `task-reminded ${at(11, '15:00')} system`,
    ]);
    expect(history.record.tasks[0]).toMatchObject({ overdue: true, remindAt: [], state: 'open' });
  });

  it('when a task is done then nothing reminds of it any more, and it cannot end twice', () => {
    const history = opened().do(at(7, '10:00'), LIN, add({ due: { at: at(8, '15:00') } }));
    history.do(at(8, '12:00'), MAX, { type: 'complete-task', id: 'T1', notes: 'Counted' });
    history.do(at(30, '10:00'), SYSTEM, FIRE);
    expect(facts(history, 'task-reminded', 'task-overdue')).toEqual([`task-reminded ${at(8, '11:00')} system`]);
    expect(history.record.tasks[0]).toMatchObject({ state: 'done', endedAt: at(8, '12:00'), outcome: 'Counted' });
    expect(() => history.do(at(30, '11:00'), LIN, { type: 'cancel-task', id: 'T1', reason: 'x' })).toThrow(
      /done already/,
    );
  });

  it('when a task gets another due date then its reminders are counted anew, by its own rule', () => {
    const reminders = { before: ['PT1H'], repeatAfter: null };
    const history = opened().do(at(7, '10:00'), LIN, add({ due: { at: at(8, '15:00') }, reminders }));
    history.do(at(8, '15:00'), SYSTEM, FIRE);
    history.do(at(8, '16:00'), LIN, { type: 'change-task', id: 'T1', due: { at: at(10, '15:00') } });
    expect(history.record.tasks[0]).toMatchObject({ overdue: false, remindAt: [at(10, '14:00')], reminders });
    history.do(at(8, '16:01'), LIN, { type: 'change-task', id: 'T1', due: null });
    expect(history.record.tasks[0]).toMatchObject({ dueAt: null, remindAt: [] });
  });

  it('when a task is handed over then that is said, and the same again is nothing', () => {
    const history = opened().do(at(7, '10:00'), LIN, add());
    const change = { type: 'change-task', id: 'T1', owner: { outside: WAREHOUSE.id } } as const;
    history.do(at(7, '10:01'), LIN, change).do(at(7, '10:02'), LIN, change);
    history.do(at(7, '10:03'), LIN, { type: 'change-task', id: 'T1', title: 'Count all of it' });
    const changes = history.entries.filter(({ type }) => type === 'task-changed');
    expect(changes.map(({ data }) => 'handedOver' in data && data.handedOver)).toEqual([true, false]);
  });

  it('when the customer’s people owe something then the resolution clock runs on', () => {
    const history = opened().do(at(7, '10:00'), LIN, add({ owner: { outside: ADA.id }, due: { businessDays: 1 } }));
    expect(history.record.status).toBe('in_progress');
    const due = (of: History) =>
      plan(of.record, of.configuration).find(({ kind }) => kind === 'resolution-deadline')?.at;
    expect(due(history)).toBe(due(opened()));
  });

  it('when somebody outside says that a task is done then only its owner is believed', () => {
    const history = opened().do(at(7, '10:00'), LIN, recovery);
    const done = { type: 'complete-task', id: 'T1' } as const;
    expect(() => history.do(at(7, '11:00'), ADA, done)).toThrow(/somebody else’s/);
    history.do(at(7, '12:00'), WAREHOUSE, done);
    expect(history.entries.at(-1)).toMatchObject({ type: 'task-completed', as: 'participant', by: WAREHOUSE.id });
  });

  it('when it is canceled then its open tasks are skipped and the ended ones stay', () => {
    const history = opened().do(at(7, '10:00'), LIN, add()).do(at(7, '10:01'), LIN, recovery);
    history.do(at(7, '10:02'), LIN, add({ due: { businessDays: 1 } }));
    history.do(at(7, '10:30'), LIN, { type: 'complete-task', id: 'T1' });
    history.do(at(7, '11:00'), LIN, { type: 'cancel', reason: 'Twice' });
    expect(history.record.tasks.map(({ state }) => state)).toEqual(['done', 'skipped', 'skipped']);
    expect(nextTimer(history.record, history.configuration)).toBeNull();
    expect(() => history.do(at(7, '12:00'), LIN, add())).toThrow(/wrong-status/);
  });
});

describe('given a resolved incident with an open recovery task', () => {
  const resolved = () =>
    opened().do(at(7, '10:00'), LIN, recovery).do(at(7, '10:01'), LIN, add()).do(at(7, '15:00'), LIN, RESOLVE);

  it.each([
    ['the desk closes it', LIN, { type: 'close' }],
    ['the requester confirms it', ADA, { type: 'confirm' }],
  ] as const)('when %s then that is refused, naming the task', (_, by, command) => {
    expect(() => resolved().do(at(8, '10:00'), by, command)).toThrow(/T1 “Book the orders again”/);
  });

  it('when nobody acts then it stays open without a closure ahead', () => {
    const history = resolved().do(at(30, '10:00'), SYSTEM, FIRE);
    expect(history.record.status).toBe('resolved');
    expect(nextTimer(history.record, history.configuration)).toBeNull();
  });

  it('when the task is done in time then it closes at its instant, skipping the work that is left', () => {
    const history = resolved().do(at(10, '10:00'), WAREHOUSE, { type: 'complete-task', id: 'T1' });
    expect(nextTimer(history.record, history.configuration)).toEqual({ kind: 'auto-closure', at: at(14, '15:00') });
    history.do(at(14, '15:00'), SYSTEM, FIRE);
    expect(facts(history, 'task-canceled', 'closed')).toEqual([
      `task-canceled ${at(14, '15:00')} system`,
      `closed ${at(14, '15:00')} system`,
    ]);
    expect(history.record.tasks.map(({ state }) => state)).toEqual(['done', 'skipped']);
  });

  it('when the task is done later then it closes at that moment', () => {
    const history = resolved().do(at(21, '10:00:30'), LIN, { type: 'complete-task', id: 'T1' });
    expect(history.record).toMatchObject({ status: 'closed', closedAt: at(21, '10:00:30') });
  });

  it('when a recovery task is added only then then it keeps it from closing as well', () => {
    const history = opened().do(at(7, '15:00'), LIN, RESOLVE).do(at(8, '09:00'), LIN, recovery);
    expect(history.do(at(30, '10:00'), SYSTEM, FIRE).record.status).toBe('resolved');
    history.do(at(30, '11:00'), LIN, { type: 'cancel-task', id: 'T1', reason: 'Booked by themselves' });
    expect(history.record).toMatchObject({ status: 'closed', closedAt: at(30, '11:00') });
  });
});
