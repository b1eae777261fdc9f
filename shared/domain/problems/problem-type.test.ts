import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/kernel/actor.ts';
import { decideRecord, foldRecord } from '#domain/kernel/decide-record.ts';
import type { Decided } from '#domain/kernel/record-type.ts';
import { PROBLEM_EVENTS } from '#events/problem/changes.v1.ts';
import { PROBLEM_STATUSES } from '#events/problem/problem.ts';
import { MOST_BATCHES } from './batch.ts';
import type { ProblemCommand, ProblemEntry, ProblemRecord } from './problem-record.ts';
import { PROBLEM } from './problem-type.ts';
import { PROBLEM_TRANSITIONS, problemTransition } from './transitions.ts';

const NOW = '2026-09-07T09:00:00.000Z';
const ANA: Actor = { kind: 'person', id: 'ana@example.com', staff: true };
const PAUL = 'paul@example.com';
const { fields } = PROBLEM_EVENTS.opened.example;

function done(commands: readonly ProblemCommand[], last = NOW) {
  const entries: ProblemEntry[] = [];
  let record: ProblemRecord | null = null;
  for (const [place, command] of commands.entries()) {
    const facts = {
      tenant: 'default',
      subject: 'PRB-000001',
      actor: ANA,
      now: place === commands.length - 1 ? last : NOW,
      id: `c${place}`,
    };
    const decided: Decided<ProblemRecord, ProblemEntry> | null = decideRecord(PROBLEM, record, command, facts);
    record = decided?.record ?? record;
    entries.push(...(decided?.entries ?? []));
  }
  return { record: record as unknown as ProblemRecord, entries, types: entries.map(({ type }) => type) };
}

const open = (incidents: string[] = []): ProblemCommand => ({
  ...{ type: 'open', fields, proposal: null, rootCause: null, incidents, manager: PAUL },
});
const workaround = (text: string, publish = false): ProblemCommand => ({
  ...{ type: 'workaround', text, publish, manager: PAUL },
});
const assign = (assignee: string, group?: string): ProblemCommand => ({ type: 'assign', assignee, group });

describe('Given a problem', () => {
  it('when somebody has it then it is investigated, and a workaround makes it a known error whoever has it after', () => {
    const statusAfter = (...commands: ProblemCommand[]) => done([open(), ...commands]).record.status;
    expect(statusAfter()).toBe('new');
    expect(statusAfter(assign('lin@example.com', 'infrastructure'))).toBe('investigating');
    expect(statusAfter(workaround('Restart it'))).toBe('known_error');
    expect(statusAfter(workaround('Restart it'), assign('lin@example.com'))).toBe('known_error');
    expect(statusAfter({ type: 'cancel', reason: 'None' })).toBe('canceled');
  });

  it('when a group is not named then it stays, and the same again changes nothing', () => {
    const { record, types } = done([
      ...[open(), assign('lin@example.com', 'infrastructure'), assign('max@example.com'), assign('max@example.com')],
    ]);
    expect([record.group, record.assignee]).toEqual(['infrastructure', 'max@example.com']);
    expect(types).toEqual(['opened', 'assigned', 'assigned']);
  });

  it('when its workaround is published as it was written then the text keeps its name, and another text has another', () => {
    const keyAfter = (...commands: ProblemCommand[]) => done([open(), ...commands]).record.workaround?.key;
    expect(keyAfter(workaround('Restart it'), workaround('Restart it', true))).toBe('PRB-000001@2');
    expect(keyAfter(workaround('Restart it', true), workaround('Wait', true))).toBe('PRB-000001@3');
  });

  it('when the same workaround is published again, or taken back by saying it again, then nothing happens', () => {
    const { types, record } = done([open(), workaround('Wait', true), workaround('Wait', true), workaround('Wait')]);
    expect(types).toEqual(['opened', 'workaround-given']);
    expect(record.workaround?.published).toBe(true);
  });

  it('when something is asked of its incidents then it is remembered until it is carried out, in order', () => {
    const asked = done([open(['INC-000001']), { type: 'link', numbers: ['INC-000002'] }, workaround('Wait', true)]);
    expect(asked.record.batches.map(({ version, kind, numbers }) => [version, kind, numbers])).toEqual([
      [1, 'link', ['INC-000001']],
      [2, 'link', ['INC-000002']],
      [3, 'tell', []],
    ]);
    const { record, types } = done([
      open(['INC-000001']),
      ...[1, 1].map((of) => ({ type: 'carried-out', of }) as const),
    ]);
    expect([record.batches, types]).toEqual([[], ['opened', 'carried-out']]);
  });

  it('when too much is asked of its incidents at once then more is refused', () => {
    const links = Array.from(
      { length: MOST_BATCHES },
      (): ProblemCommand => ({ type: 'link', numbers: ['INC-000001'] }),
    );
    expect(() => done([open(), ...links, workaround('Wait')])).toThrow(expect.objectContaining({ code: 'conflict' }));
  });

  it('when its problem manager does something then nobody tells them of it', () => {
    const tell = (manager: string) => done([{ ...open(), manager } as ProblemCommand]).entries[0]?.data;
    expect(tell(PAUL)).toMatchObject({ tell: PAUL });
    expect(tell(ANA.id)).toMatchObject({ tell: null });
  });

  it('when its journal is folded then it is what its commands left', () => {
    const { record, entries } = done([open(), assign('lin@example.com'), workaround('Wait', true)]);
    expect(foldRecord(PROBLEM, entries)).toEqual(record);
    expect(PROBLEM.schema.parse(record)).toEqual(record);
  });
});

describe('Given a problem that was resolved', () => {
  const RESOLVE: ProblemCommand = { type: 'resolve', notes: 'Forty connections', closeLinked: true };
  const CARRIED_OUT: ProblemCommand = { type: 'carried-out', of: 3 };
  const resolved = [open(), workaround('Wait'), RESOLVE, CARRIED_OUT];

  it('when it is undone within a day then it stands where it stood, and later it is not', () => {
    const { record } = done([...resolved, { type: 'undo' }], '2026-09-08T09:00:00.000Z');
    expect([record.status, record.resolution?.undoneBy, record.batches[0]?.kind]).toEqual(['known_error', 5, 'undo']);
    const late = () => done([...resolved, { type: 'undo' }], '2026-09-08T09:00:00.001Z');
    expect(late).toThrow(expect.objectContaining({ code: 'conflict' }));
  });

  it('when its incidents are still being resolved then it is not undone, nor resolved again while they come back', () => {
    const conflict = expect.objectContaining({ code: 'conflict' });
    expect(() => done([open(), RESOLVE, { type: 'undo' }])).toThrow(conflict);
    expect(() => done([...resolved, { type: 'undo' }, RESOLVE])).toThrow(conflict);
  });

  it('when it is closed then it is finished', () => {
    expect(done([...resolved, { type: 'close' }]).record).toMatchObject({ status: 'closed', closedAt: NOW });
    const undone = () => done([...resolved, { type: 'close' }, { type: 'undo' }]);
    expect(undone).toThrow(expect.objectContaining({ code: 'wrong-status' }));
  });
});

describe('Given the table of transitions of problems', () => {
  it('when an action has no row for a status then it is refused, and says from where it would be allowed', () => {
    expect(() => problemTransition('close', 'new')).toThrow(
      expect.objectContaining({
        code: 'wrong-status',
        data: { status: 'new', command: 'close', allowed: ['resolved'] },
      }),
    );
  });

  it('when a problem is finished then nothing leads on', () => {
    for (const row of Object.values(PROBLEM_TRANSITIONS))
      expect(PROBLEM_STATUSES.filter((status) => status in row)).not.toEqual(expect.arrayContaining(['closed']));
  });
});
