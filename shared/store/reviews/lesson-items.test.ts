import { describe, expect, it } from 'vitest';
import type { Command } from '#domain/incident/commands.ts';
import { at, History, LIN, MAX } from '#test/harness/desk-history.ts';
import { lessonWrites } from './lesson-items.ts';

const command = (one: object) => one as Command;

/** Resolved, its review open, with two lessons. */
function reviewed(): History {
  const lesson = command({ type: 'add-lesson', text: 'Alert earlier', owner: LIN.id, due: { businessDays: 3 } });
  return new History()
    .open(at(7, '09:00'))
    .do(at(7, '10:00'), LIN, command({ type: 'resolve', code: 'fixed', notes: 'x', workaround: false }))
    .do(at(7, '10:30'), LIN, command({ type: 'open-review' }))
    .do(at(7, '10:30'), LIN, lesson)
    .do(at(7, '10:30'), LIN, lesson);
}

/** What a command writes for the board of all lessons. */
function written(history: History, now: string, one: Command): unknown[] {
  const before = history.record;
  return lessonWrites(before, history.do(now, LIN, one).record).map(({ Put }) => Put?.Item);
}

describe('given a review with two lessons', () => {
  it('when one is handed over, then its item alone is written, under its owner of now', () => {
    const change = command({ type: 'change-lesson', id: 'L2', owner: MAX.id });
    expect(written(reviewed(), at(7, '11:00'), change)).toMatchObject([
      {
        ...{ sk: 'LESSON#L2', relationPk: 'T#default#LESSONS', ownerPk: `T#default#LESSONS#${MAX.id}` },
        relationSk: `0#${at(10, '10:30')}#INC-000001#L2`,
      },
    ]);
  });

  it('when it is done, then it stands behind all that are open, by when it ended', () => {
    const done = command({ type: 'complete-lesson', id: 'L1', ownOnly: false });
    expect(written(reviewed(), at(8, '11:00'), done)).toMatchObject([
      { relationSk: `1#${at(8, '11:00')}#INC-000001#L1`, lesson: { state: 'done' } },
    ]);
  });

  it.each([
    ['reminds', at(9, '14:30'), command({ type: 'fire-timers' })],
    ['says nothing of the review', at(7, '11:00'), command({ type: 'comment', body: 'x', visibility: 'public' })],
  ])('when a command %s, then nothing is written for them', (_, now, one) => {
    expect(written(reviewed(), now, one)).toEqual([]);
  });
});
