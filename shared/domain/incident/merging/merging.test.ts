import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldJournal } from '#domain/incident/compare-facts.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { readClock } from '#domain/sla/clock/clock-reading.ts';
import { ADA, at, History, LIN, REPORT } from '#test/harness/desk-history.ts';
import { handBack } from './hand-back.ts';
import { handOver } from './hand-over.ts';

const GRACE = { email: 'grace@example.com', name: 'Grace' };
const FILE = { id: 'f1', name: 'photo.png', contentType: 'image/png', size: 3 };
const task = (title: string) =>
  ({
    ...{ type: 'add-task' as const, title, description: '', kind: 'work' as const },
    ...{ owner: { outside: 'kim@example.net' }, due: null },
  }) as const;
const hold = { type: 'hold', reason: 'awaiting_requester', comment: 'Which floor?' } as const;
const wait = { type: 'wait', until: at(20, '09:00') } as const;
const ALERT = {
  ...{ source: 'aws.cloudwatch', key: 'k', delivery: 'd1', at: at(7, '08:00'), severity: 'high' as const },
  ...{ url: null, runbook: null, member: { id: 'k', before: null } },
} as const;

function source(...commands: Parameters<History['do']>[2][]): History {
  const history = new History().open(at(7, '08:00'), ADA, { attachments: [FILE], alert: ALERT });
  for (const [nth, command] of commands.entries()) history.do(at(7, `08:0${nth + 1}`), LIN, command);
  return history;
}

/** The other record, of somebody else. */
class Other extends History {
  override get record(): IncidentRecord {
    return { ...super.record, number: 'INC-000002' };
  }
}
const target = () =>
  new Other().open(at(7, '08:00'), LIN, { ...REPORT, requester: { email: 'bob@example.com', name: 'Bob' } });

/** As the desk writes it, both at once. */
function merge(from: History, into: History, now: string): void {
  const members = from.record.alert === null ? [] : from.record.alert.members.map(({ id }) => id);
  const { merge: away, takeIn } = handOver(from.record, into.record, members, now);
  from.do(now, LIN, away);
  into.do(now, LIN, takeIn);
}

function unmerge(from: History, into: History, now: string): void {
  const members = (into.record.alert?.members ?? []).map((member) => ({ ...member, severity: 'high' as const }));
  const { unmerge: back, giveBack } = handBack(from.record, into.record, members);
  from.do(now, LIN, back);
  into.do(now, LIN, giveBack);
}

/** What a record says, without its history. */
function content({ record }: History): object {
  const { version: _v, hash: _h, updatedAt: _u, tierTimes: _t, clocks: _c, touched: _touched, ...rest } = record;
  return JSON.parse(JSON.stringify(rest));
}

/** What waits for a date is put on no hold. */
const waitingLast = <C extends { type: string }>(commands: readonly C[]): C[] =>
  commands.toSorted((a, b) => Number(a.type === 'wait') - Number(b.type === 'wait'));

const elapsed = ({ record, configuration }: History, now: string) =>
  record.clocks.map((clock) => [clock.name, readClock(clock, configuration.calendars, now).elapsedSeconds]);

describe('given a record that is merged into another', () => {
  it('then it is canceled, names the other, and its clocks are void', () => {
    const [from, into] = [source(task('Look'), { type: 'add-participant', ...GRACE }), target()];
    merge(from, into, at(7, '09:00'));
    expect(from.record).toMatchObject({ status: 'canceled', mergedInto: 'INC-000002', hold: null });
    expect(from.record.clocks.filter(({ voidedAt }) => voidedAt !== null)).not.toEqual([]);
    expect(from.record.tasks).toMatchObject([{ state: 'skipped' }]);
  });

  it('then its people, open tasks, files and alert are the other’s', () => {
    const [from, into] = [source(task('Look'), { type: 'add-participant', ...GRACE }), target()];
    into.do(at(7, '08:10'), LIN, task('Own'));
    merge(from, into, at(7, '09:00'));
    expect(into.record.participants.map(({ email }) => email)).toEqual([ADA.id, GRACE.email]);
    expect(into.record.attachments).toEqual([FILE]);
    expect(into.record.tasks.map(({ id, title }) => [id, title])).toEqual([
      ['T1', 'Own'],
      ['T2', 'Look'],
    ]);
    expect(into.record.alert).toMatchObject({ key: 'k', state: 'firing', memberTotal: 1 });
  });

  it('when what goes over has no room there, then nothing happens', () => {
    const [from, into] = [source(task('Look')), target()];
    for (let nth = 0; nth < 50; nth++) into.do(at(7, '08:10'), LIN, task(`${nth}`));
    expect(() => merge(from, into, at(7, '09:00'))).toThrow('conflict');
  });

  it.each([
    ['itself resolved', { type: 'resolve', code: 'fixed', notes: 'Done', workaround: false } as const, undefined],
    [
      'into one that is resolved',
      undefined,
      { type: 'resolve', code: 'fixed', notes: 'Done', workaround: false } as const,
    ],
  ])('when it is %s then it is refused', (_, ofSource, ofTarget) => {
    const [from, into] = [source(...(ofSource ? [ofSource] : [])), target()];
    if (ofTarget) into.do(at(7, '08:30'), LIN, ofTarget);
    expect(() => merge(from, into, at(7, '09:00'))).toThrow(/wrong-status|conflict|resolved/);
  });

  it('when a task was done there meanwhile, then it comes back done', () => {
    const [from, into] = [source(task('Look')), target()];
    merge(from, into, at(7, '09:00'));
    into.do(at(7, '09:10'), LIN, { type: 'complete-task', id: 'T1', notes: 'Seen' });
    unmerge(from, into, at(7, '09:30'));
    expect(from.record.tasks).toMatchObject([{ id: 'T1', state: 'done', outcome: 'Seen' }]);
  });

  it('when it is undone, then the time in between does not count for its clocks', () => {
    const [from, into] = [source(), target()];
    const before = elapsed(from, at(7, '09:00'));
    merge(from, into, at(7, '09:00'));
    unmerge(from, into, at(7, '11:00'));
    expect(elapsed(from, at(7, '11:00'))).toEqual(before);
  });

  it('when it is undone twice, then the second time is refused', () => {
    const [from, into] = [source(), target()];
    merge(from, into, at(7, '09:00'));
    unmerge(from, into, at(7, '09:30'));
    expect(() => unmerge(from, into, at(7, '09:40'))).toThrow('conflict');
  });
});

it('merging and undoing it gives back what both records say', () => {
  const steps = fc.uniqueArray(
    fc.constantFrom(...[task('One'), task('Two'), { type: 'add-participant', ...GRACE } as const, hold, wait], {
      type: 'reclassify' as const,
      tags: ['vpn'],
    }),
    { maxLength: 5, selector: (command) => JSON.stringify(command) },
  );
  return fc.assert(
    fc.property(steps, steps, (here, there) => {
      const from = source(...waitingLast(here));
      const into = target();
      for (const [nth, command] of waitingLast(there).entries()) into.do(at(7, `08:0${nth + 1}`), LIN, command);
      const [was, itWas] = [content(from), content(into)];
      merge(from, into, at(7, '09:00'));
      unmerge(from, into, at(7, '09:30'));
      expect(content(from)).toEqual(was);
      const { tasks: _tasks, ...same } = content(into) as { tasks: unknown[] };
      const { tasks, ...itself } = itWas as { tasks: unknown[] };
      expect(same).toEqual(itself);
      expect(into.record.tasks.slice(0, tasks.length)).toEqual(tasks);
      expect(into.record.tasks.slice(tasks.length).every(({ state }) => state === 'skipped')).toBe(true);
      expect(foldJournal(from.entries)).toEqual(from.record);
    }),
  );
});
