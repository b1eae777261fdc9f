import { describe, expect, it } from 'vitest';
import type { Command } from '#domain/incident/commands.ts';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { readClock } from '#domain/sla/clock/clock-reading.ts';
import { ADA, at, History, LIN, MAX, ROBOT } from '#test/harness/desk-history.ts';

const PROBLEM = 'PRB-000001';
const OF = { problem: PROBLEM, resolution: `${PROBLEM}@7` };
const resolve = (close = true, resolution = OF.resolution): Command => ({
  ...{ type: 'resolve-with-problem', problem: PROBLEM, resolution, notes: 'The pool is larger', close },
});
const RESTORE: Command = { type: 'restore', ...OF };
const TASK = {
  type: 'add-task',
  title: 'Tell the shop',
  description: '',
  owner: { person: LIN.id },
  due: null,
} as const;

function linked(...commands: readonly (readonly [string, Command])[]): History {
  const history = new History().open(at(7, '09:00'), ADA);
  history.do(at(7, '09:01'), LIN, { type: 'link-problem', problem: PROBLEM, workaround: null });
  for (const [time, command] of commands) history.do(at(7, time), LIN, command);
  return history;
}

const HOLD = { type: 'hold', reason: 'awaiting_supplier', comment: 'Ticket 7' } as const;
const WAIT = { type: 'wait', until: at(30, '09:00') } as const;
const reasonOf = (work: () => unknown) => expect(work).toThrow(expect.objectContaining({ code: 'conflict' }));

describe('Given a record whose problem is resolved', () => {
  it('when it is unresolved then it is resolved with its notes and closed, once for that resolution', () => {
    const history = linked().do(at(7, '10:00'), SYSTEM, resolve()).do(at(7, '10:01'), SYSTEM, resolve());
    expect(history.types.slice(2)).toEqual(['resolved', 'closed']);
    expect(history.record.resolution).toMatchObject({ code: 'problem_resolved', notes: 'The pool is larger' });
    expect(linked().do(at(7, '10:00'), SYSTEM, resolve(false)).record.status).toBe('resolved');
  });

  it('when its requester opens it again then the same resolution does not end it again', () => {
    const reopened = linked()
      .do(at(7, '10:00'), SYSTEM, resolve())
      .do(at(7, '11:00'), ADA, { type: 'reopen', reason: 'No' });
    expect(reopened.do(at(7, '11:01'), SYSTEM, resolve()).record.status).toBe('assigned');
  });

  it('when a recovery task is open then it is resolved and not closed', () => {
    const { record } = linked(['09:10', { ...TASK, kind: 'recovery' } as Command]).do(
      at(7, '10:00'),
      SYSTEM,
      resolve(),
    );
    expect([record.status, record.problemResolution?.closed, record.tasks[0]?.state]).toEqual([
      'resolved',
      false,
      'open',
    ]);
  });

  it('when it is a major incident, or may be one, then it stays as it is', () => {
    const proposed = linked(['09:10', { type: 'propose-major', reason: 'All tills' } as Command]);
    reasonOf(() => proposed.do(at(7, '10:00'), SYSTEM, resolve()));
    proposed.do(at(7, '09:20'), MAX, { type: 'accept-major' } as Command);
    reasonOf(() => proposed.do(at(7, '10:00'), SYSTEM, resolve()));
  });

  it('when its own alert still fires then it stays as it is', () => {
    const alert = { source: 'aws.cloudwatch', key: 'k', delivery: 'd1', at: at(7, '09:00'), severity: 'high' } as const;
    const fired = new History().open(at(7, '09:00'), ROBOT, {
      ...{ requester: null, channel: 'monitoring', alert: { ...alert, url: null, runbook: null } },
    });
    fired.do(at(7, '09:01'), LIN, { type: 'link-problem', problem: PROBLEM, workaround: null });
    reasonOf(() => fired.do(at(7, '10:00'), SYSTEM, resolve()));
  });
});

describe('Given a resolution of a problem that is undone', () => {
  it.each([
    ['new', []],
    ['in_progress', [['09:10', { type: 'accept' }]]],
    ['on_hold', [['09:10', HOLD]]],
    ['waiting', [['09:10', WAIT]]],
  ] as const)('when the record was %s then it is again', (status, commands) => {
    const history = linked(...(commands as readonly (readonly [string, Command])[]));
    const { hold, waitUntil, returnTo } = history.record;
    history.do(at(7, '10:00'), SYSTEM, resolve()).do(at(7, '12:00'), SYSTEM, RESTORE);
    expect(history.record).toMatchObject({ status, hold, waitUntil, returnTo, resolvedAt: null, resolution: null });
    expect(history.types.at(-1)).toBe('restored');
  });

  it('when its clocks go on then the time in between does not count, and those that stood still do again', () => {
    const elapsed = ({ record, configuration }: History, time: string) =>
      record.clocks.map((clock) => readClock(clock, configuration.calendars, at(7, time)).elapsedSeconds);
    const running = linked(['09:10', { type: 'accept' }]);
    const before = elapsed(running, '10:00');
    running.do(at(7, '10:00'), SYSTEM, resolve()).do(at(7, '12:00'), SYSTEM, RESTORE);
    expect(elapsed(running, '12:00')).toEqual(before);
    const held = linked(['09:10', { type: 'accept' }], ['09:30', HOLD]);
    const standing = elapsed(held, '10:00');
    held.do(at(7, '10:00'), SYSTEM, resolve()).do(at(7, '12:00'), SYSTEM, RESTORE);
    expect(elapsed(held, '13:00')).toEqual(standing);
  });

  it('when tasks were skipped with it then they are open again, and their owners are asked anew', () => {
    const history = linked(['09:10', { ...TASK, kind: 'work' } as Command]).do(at(7, '10:00'), SYSTEM, resolve());
    expect(history.record.tasks[0]?.state).toBe('skipped');
    history.do(at(7, '12:00'), SYSTEM, RESTORE);
    expect(history.record.tasks[0]).toMatchObject({ state: 'open', endedAt: null });
    expect(history.entries.at(-1)).toMatchObject({ type: 'task-changed', data: { handedOver: true } });
  });

  it('when a person did anything to it since then it stays as it is', () => {
    const commented = linked().do(at(7, '10:00'), SYSTEM, resolve());
    commented.do(at(7, '11:00'), ADA, { type: 'confirm' }).do(at(7, '12:00'), SYSTEM, RESTORE);
    expect(commented.record.status).toBe('closed');
  });

  it('when it is undone again, or another resolution is, then nothing happens', () => {
    const back = linked().do(at(7, '10:00'), SYSTEM, resolve()).do(at(7, '12:00'), SYSTEM, RESTORE);
    expect(back.do(at(7, '12:01'), SYSTEM, RESTORE).types.filter((type) => type === 'restored')).toHaveLength(1);
    const other = linked().do(at(7, '10:00'), SYSTEM, resolve(true, `${PROBLEM}@9`));
    expect(other.do(at(7, '12:00'), SYSTEM, RESTORE).record.status).toBe('closed');
  });
});
