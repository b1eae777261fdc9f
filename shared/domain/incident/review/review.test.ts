import { describe, expect, it } from 'vitest';
import type { Command } from '#domain/incident/commands.ts';
import { nextTimer, plan } from '#domain/incident/plan.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { ADA, at, History, LIN, MAX } from '#test/harness/desk-history.ts';

const EMMA: Actor = { kind: 'person', id: 'emma@example.com', staff: true };
const accept = { type: 'accept-major', roles: {} } as Command;
const resolve = { type: 'resolve', code: 'solved', notes: 'Restarted', workaround: false } as Command;
const lesson = (change: object = {}) =>
  ({ type: 'add-lesson', text: 'Alert earlier', owner: LIN.id, due: { businessDays: 3 }, ...change }) as Command;

/** A major incident that was accepted on Monday at 9:05 and resolved at 10:00. */
function resolvedMajor(): History {
  return new History().open(at(7, '09:00')).do(at(7, '09:05'), EMMA, accept).do(at(7, '10:00'), LIN, resolve);
}

/** Why a command is refused. */
function refusal(history: History, now: string, by: Actor, command: Command): unknown {
  try {
    history.do(now, by, command);
  } catch (error) {
    return error;
  }
  throw new Error(`${command.type} was not refused`);
}

function types(history: History): string[] {
  return history.entries.map(({ type }) => type);
}

describe('given an accepted major incident', () => {
  it('when it is resolved, then its review opens in the same decision, by the system, due after business days', () => {
    const history = resolvedMajor();
    expect(history.entries.slice(-2)).toMatchObject([
      { type: 'resolved', by: LIN.id },
      { type: 'review-opened', by: 'system', at: at(7, '10:00'), data: { dueAt: at(14, '10:00'), again: false } },
    ]);
    expect(history.record.major).toMatchObject({ state: 'accepted', review: { state: 'open' } });
  });

  it('when it is to be closed before, then the review is named', () => {
    const history = resolvedMajor();
    expect(refusal(history, at(7, '11:00'), LIN, { type: 'close' } as Command)).toMatchObject({
      data: { reason: expect.stringMatching(/review/) },
    });
  });

  it('when the requester confirms and the review is completed, then it ends and closes', () => {
    const history = resolvedMajor()
      .do(at(7, '10:30'), ADA, { type: 'confirm' })
      .do(at(7, '11:00'), EMMA, { type: 'change-review', rootCause: 'The pool was too small' } as Command)
      .do(at(7, '12:00'), EMMA, { type: 'complete-review' } as Command);
    expect(types(history).slice(-3)).toEqual(['review-changed', 'review-completed', 'closed']);
    expect(history.record).toMatchObject({
      status: 'closed',
      major: { state: 'ended', settledAt: at(7, '12:00'), nextUpdateAt: null, review: { state: 'completed' } },
    });
  });

  it('when the review is waived and nobody confirmed, then it closes by itself so many days after that', () => {
    const history = resolvedMajor().do(at(9, '12:00'), EMMA, { type: 'waive-review', reason: 'Known' } as Command);
    expect(history.record).toMatchObject({ status: 'resolved', review: { state: 'waived', reason: 'Known' } });
    expect(nextTimer(history.record, history.configuration)).toEqual({ kind: 'auto-closure', at: at(16, '12:00') });
  });

  it.each([
    ['named', { problem: { title: 'The pool is too small' } }, 'The pool is too small'],
    ['not even named', {}, null],
  ])(
    'when no root cause is written and the problem is %s, then it is proposed, and the review is complete',
    (_, body, title) => {
      const history = resolvedMajor().do(at(7, '12:00'), EMMA, { type: 'complete-review', ...body } as Command);
      expect(types(history).slice(-2)).toEqual(['problem-proposed', 'review-completed']);
      expect(history.entries.at(-2)?.data).toMatchObject({ synopsis: { title: title ?? history.record.title } });
    },
  );

  it('when it is reopened, then the review stays as it was written, cannot be completed, and is due anew', () => {
    const history = resolvedMajor()
      .do(at(7, '10:30'), EMMA, { type: 'change-review', answers: { 'went-well': 'The bridge' } } as Command)
      .do(at(8, '09:00'), ADA, { type: 'reopen', reason: 'Again' } as Command);
    expect(history.record.review).toMatchObject({ state: 'open', answered: { 'went-well': expect.any(String) } });
    const waive = { type: 'waive-review', reason: 'x' } as Command;
    expect(refusal(history, at(8, '10:00'), EMMA, waive)).toMatchObject({ code: 'wrong-status' });
    expect(plan(history.record, history.configuration).map(({ kind }) => kind)).not.toContain('review-due');
    history.do(at(9, '09:00'), LIN, resolve);
    expect(history.entries.at(-1)).toMatchObject({
      type: 'review-opened',
      data: { dueAt: at(16, '09:00'), again: true },
    });
    expect(Object.keys(history.record.review?.answered ?? {})).toEqual(['went-well']);
  });

  it('when nobody completes the review, then whoever led is told once', () => {
    const history = resolvedMajor()
      .do(at(15, '10:00'), LIN, { type: 'fire-timers' })
      .do(at(25, '10:00'), LIN, { type: 'fire-timers' });
    const overdue = history.entries.filter(({ type }) => type === 'review-overdue');
    expect(overdue).toMatchObject([{ at: at(14, '10:00'), by: 'system' }]);
  });
});

describe('given a review', () => {
  const asked = { type: 'change-review', answers: { 'went-well': 'The bridge' }, rootCause: 'Pool' } as Command;

  it('when the same is written again, then nothing is', () => {
    const history = resolvedMajor().do(at(7, '11:00'), EMMA, asked);
    const { length } = history.entries;
    expect(history.do(at(7, '11:05'), EMMA, asked).entries).toHaveLength(length);
  });

  it('when an answer is taken back, then it is none', () => {
    const history = resolvedMajor()
      .do(at(7, '11:00'), EMMA, asked)
      .do(at(7, '11:05'), EMMA, { type: 'change-review', answers: { 'went-well': null } } as Command);
    expect(history.record.review?.answered).toEqual({});
  });

  it('when a question nobody asks is answered, then it is refused by its name', () => {
    const answered = { type: 'change-review', answers: { nobody: 'x' } } as Command;
    expect(refusal(resolvedMajor(), at(7, '11:00'), EMMA, answered)).toMatchObject({
      data: { errors: [{ path: 'answers.nobody' }] },
    });
  });

  it('when an ordinary incident is resolved, then it has one when somebody asks, and another is refused', () => {
    const open = { type: 'open-review' } as Command;
    const history = new History().open(at(7, '09:00'));
    expect(refusal(history, at(7, '09:30'), EMMA, open)).toMatchObject({ code: 'wrong-status' });
    history.do(at(7, '10:00'), LIN, resolve).do(at(8, '10:00'), EMMA, open);
    expect(history.record.review).toMatchObject({ state: 'open', dueAt: at(15, '10:00') });
    expect(refusal(history, at(8, '11:00'), EMMA, open)).toMatchObject({ code: 'conflict' });
    history.do(at(8, '12:00'), EMMA, { type: 'complete-review' } as Command);
    expect(history.record).toMatchObject({ status: 'resolved', major: null, review: { state: 'completed' } });
  });

  it('when a problem is proposed, then it says what it rests on, and the same again says nothing', () => {
    const propose = { type: 'propose-problem', title: 'The pool', description: 'Twice this year' } as Command;
    const history = resolvedMajor().do(at(7, '11:00'), EMMA, asked).do(at(7, '11:05'), EMMA, propose);
    expect(history.entries.at(-1)?.data).toMatchObject({
      synopsis: { title: 'The pool', rootCause: 'Pool', detectedAt: at(7, '09:00'), keyDurations: { restore: 3600 } },
    });
    const { length } = history.entries;
    expect(history.do(at(7, '11:10'), EMMA, propose).entries).toHaveLength(length);
    const other = { type: 'propose-problem', title: 'Another' } as Command;
    expect(refusal(history, at(7, '11:15'), EMMA, other)).toMatchObject({ code: 'conflict' });
  });
});

describe('given a lesson', () => {
  function closedWithLesson(): History {
    return resolvedMajor()
      .do(at(7, '10:30'), EMMA, lesson())
      .do(at(7, '11:00'), EMMA, { type: 'waive-review', reason: 'Known' } as Command)
      .do(at(7, '11:05'), LIN, { type: 'close' } as Command);
  }

  it('when its record is closed, then it is reminded of, due, and reminded of again like a task', () => {
    const history = closedWithLesson();
    expect(history.record.status).toBe('closed');
    expect(nextTimer(history.record, history.configuration)).toEqual({ kind: 'lesson-reminder', at: at(9, '14:30') });
    history.do(at(30, '10:00'), LIN, { type: 'fire-timers' });
    const told = history.entries.filter(({ type }) => type.startsWith('lesson-')).slice(1);
    expect(told.map(({ type, at: when }) => `${type} ${when}`)).toEqual([
      `lesson-reminded ${at(9, '14:30')}`,
      `lesson-overdue ${at(10, '10:30')}`,
      `lesson-reminded ${at(11, '10:30')}`,
      `lesson-reminded ${at(14, '10:30')}`,
      `lesson-reminded ${at(15, '10:30')}`,
    ]);
    expect(nextTimer(history.record, history.configuration)).toBeNull();
  });

  it('when it is done, then nothing reminds of it any more', () => {
    const complete = { type: 'complete-lesson', id: 'L1', notes: 'In place', ownOnly: true } as Command;
    const history = closedWithLesson().do(at(8, '09:00'), LIN, complete);
    expect(history.record.review?.lessons).toMatchObject([{ state: 'done', outcome: 'In place', remindAt: [] }]);
    expect(nextTimer(history.record, history.configuration)).toBeNull();
  });

  it('when somebody who may end only theirs ends another’s, then it is refused', () => {
    const complete = { type: 'complete-lesson', id: 'L1', ownOnly: true } as Command;
    expect(refusal(closedWithLesson(), at(8, '09:00'), MAX, complete)).toMatchObject({ code: 'forbidden' });
  });

  it('when it is handed over after the review has ended, then the new owner is named, and no other can be added', () => {
    const history = closedWithLesson().do(at(8, '09:00'), EMMA, {
      ...{ type: 'change-lesson', id: 'L1', owner: MAX.id },
    } as Command);
    expect(history.entries.at(-1)?.data).toMatchObject({ lesson: { owner: MAX.id }, handedOver: true });
    expect(refusal(history, at(8, '10:00'), EMMA, lesson())).toMatchObject({ code: 'conflict' });
  });

  it('when there are as many as a review holds, or as long, then one more is refused', () => {
    const history = resolvedMajor();
    for (let count = 0; count < 20; count++) history.do(at(7, '10:30'), EMMA, lesson());
    expect(refusal(history, at(7, '10:30'), EMMA, lesson())).toMatchObject({ code: 'conflict' });
    const long = resolvedMajor();
    for (let count = 0; count < 2; count++) long.do(at(7, '10:30'), EMMA, lesson({ text: '漢'.repeat(2_000) }));
    expect(refusal(long, at(7, '10:30'), EMMA, lesson({ text: '漢'.repeat(2_000) }))).toMatchObject({
      code: 'conflict',
    });
  });
});
