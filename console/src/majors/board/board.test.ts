import { describe, expect, it } from 'vitest';
import { dueOf } from '../update/due.ts';
import { boardOf } from './rows.ts';
import { stageOf } from './stage.ts';

const NOW = Date.parse('2026-09-07T10:00:00.000Z');
const row = (number: string, state: string, status = 'in_progress') => ({
  ...{ number, title: number, status, priority: 'high', configurationItems: ['payments'], major: { state } },
});

describe('given major incidents in every state', () => {
  it.each([
    ['proposed', 'new', 'proposed'],
    ['proposed', 'resolved', 'proposed'],
    ['accepted', 'on_hold', 'running'],
    ['accepted', 'resolved', 'review'],
    ['ended', 'closed', 'over'],
    ['rejected', 'new', 'over'],
    ['demoted', 'in_progress', 'over'],
  ])('when one is %s and its record %s then it stands under %s', (state, status, stage) => {
    expect(stageOf({ status, major: { state } } as never)).toBe(stage);
  });

  it('when one of them cannot be read then the others are shown in the order they came', () => {
    const board = boardOf([
      row('INC-000002', 'proposed'),
      row('INC-000001', 'proposed'),
      { number: 'INC-000009', unreadable: true },
      row('INC-000003', 'accepted'),
    ] as never);
    expect(board.proposed.map(({ number }) => number)).toEqual(['INC-000002', 'INC-000001']);
    expect(board.running.map(({ number }) => number)).toEqual(['INC-000003']);
  });
});

describe('given when the next update is due', () => {
  it.each([
    [null, 'none', 0],
    ['2026-09-07T10:20:00.000Z', 'ahead', 1200],
    ['2026-09-07T10:04:59.000Z', 'soon', 299],
    ['2026-09-07T10:00:00.000Z', 'soon', 0],
    ['2026-09-07T09:59:59.000Z', 'over', 1],
  ])('when it is %s then it is %s, by %i seconds', (at, is, seconds) => {
    expect(dueOf(at, NOW)).toEqual({ is, seconds });
  });
});
