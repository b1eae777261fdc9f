import { describe, expect, it } from 'vitest';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { ADA, at, History, LIN } from '#test/harness/desk-history.ts';

const PROBLEM = 'PRB-000001';
const WORKAROUND = { text: 'Restart it', key: `${PROBLEM}@2` };
const link = (problem = PROBLEM, workaround: typeof WORKAROUND | null = null) =>
  ({ type: 'link-problem', problem, workaround }) as const;
const publish = (workaround = WORKAROUND) => ({ type: 'publish-workaround', problem: PROBLEM, workaround }) as const;
const opened = () => new History().open(at(7, '09:00'), ADA);
const resolve = { type: 'resolve', code: 'fixed', notes: 'Restarted', workaround: true } as const;

describe('Given a record and a problem', () => {
  it('when it is linked then it knows its problem, and linked again it says nothing', () => {
    const history = opened().do(at(7, '10:00'), LIN, link()).do(at(7, '10:01'), LIN, link());
    expect([history.record.problem, history.types]).toEqual([PROBLEM, ['opened', 'problem-linked']]);
  });

  it('when it is of another problem then it is refused, and names that', () => {
    const history = opened().do(at(7, '10:00'), LIN, link('PRB-000002'));
    const reason = 'INC-000001 is of PRB-000002: remove it there first';
    expect(() => history.do(at(7, '10:01'), LIN, link())).toThrow(
      expect.objectContaining({ code: 'conflict', data: { reason } }),
    );
  });

  it('when it is removed from a problem it is not of then it stays where it is', () => {
    const history = opened().do(at(7, '10:00'), LIN, link());
    const unlink = (problem: string) => ({ type: 'unlink-problem', problem }) as const;
    expect(history.do(at(7, '10:01'), LIN, unlink('PRB-000002')).record.problem).toBe(PROBLEM);
    expect(history.do(at(7, '10:02'), LIN, unlink(PROBLEM)).record.problem).toBeNull();
  });

  it('when a workaround is published then it is told once a text, also to one that is linked later', () => {
    const told = opened()
      .do(at(7, '10:00'), LIN, link(PROBLEM, WORKAROUND))
      .do(at(7, '10:01'), SYSTEM, publish())
      .do(at(7, '10:02'), SYSTEM, publish({ text: 'Wait', key: `${PROBLEM}@5` }));
    expect(told.types.filter((type) => type === 'workaround-published')).toHaveLength(2);
  });

  it('when it is resolved, or of no such problem, then it is told nothing', () => {
    const done = opened().do(at(7, '10:00'), LIN, link()).do(at(7, '10:01'), LIN, resolve);
    expect(done.do(at(7, '10:02'), SYSTEM, publish()).types).not.toContain('workaround-published');
    expect(opened().do(at(7, '10:00'), SYSTEM, publish()).types).toEqual(['opened']);
  });

  it('when it is settled by a workaround then no other problem is proposed', () => {
    expect(opened().do(at(7, '10:00'), LIN, link()).do(at(7, '10:01'), LIN, resolve).types).not.toContain(
      'problem-proposed',
    );
  });
});
