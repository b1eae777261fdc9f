import { describe, expect, test } from 'vitest';
import { CalendarSchema } from '#domain/time/calendar.ts';
import { PreviewQuestionSchema, preview } from './preview.ts';

const DAY = ['08:00-18:00'];
const A = CalendarSchema.parse({ zone: 'Europe/Berlin', week: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY } });

const ask = (question: object) => preview(A, PreviewQuestionSchema.parse(question));

function faults(question: object): string[] {
  const result = PreviewQuestionSchema.safeParse(question);
  return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('given a target', () => {
  test('then it answers when it is due, pauses left out and counted once', () => {
    const pauses = [
      { from: '2026-09-07T10:00:00+02:00', to: '2026-09-07T12:00:00+02:00' },
      { from: '2026-09-07T09:00:00Z', to: '2026-09-07T10:00:00Z' },
    ];
    expect(ask({ start: '2026-09-07T09:00:00+02:00', target: 'PT4H' })).toEqual({ dueAt: '2026-09-07T11:00:00.000Z' });
    expect(ask({ start: '2026-09-07T09:00:00+02:00', target: 'PT4H', pauses })).toEqual({
      dueAt: '2026-09-07T13:00:00.000Z',
    });
  });

  test('then business days and durations as the configuration has them are understood', () => {
    const start = '2026-09-11T15:00:00+02:00';
    expect(ask({ start, target: { businessDays: 3 } })).toEqual({ dueAt: '2026-09-16T13:00:00.000Z' });
    expect(ask({ start, target: { duration: 'PT1H' } })).toEqual({ dueAt: '2026-09-11T14:00:00.000Z' });
  });
});

describe('given an end', () => {
  const start = '2026-09-07T09:00:00+02:00';

  test.each([
    ['later that day', { start, until: '2026-09-07T12:00:00+02:00' }, 10_800],
    [
      'with a pause partly at night',
      {
        start,
        until: '2026-09-08T09:00:00+02:00',
        pauses: [{ from: '2026-09-07T17:00:00+02:00', to: '2026-09-08T08:30:00+02:00' }],
      },
      30_600,
    ],
    ['before the start', { start, until: '2026-09-06T12:00:00+02:00' }, 0],
    ['that is the start', { start, until: start }, 0],
  ])('%s then it answers the open seconds', (_, question, openSeconds) => {
    expect(ask(question)).toEqual({ openSeconds });
  });
});

describe('given a question that cannot be answered', () => {
  const start = '2026-09-07T07:00:00Z';

  test.each([
    ['neither target nor end', { start }, 'target: give either'],
    ['both', { start, target: 'PT4H', until: start }, 'target: give either'],
    ['no time', { start, target: 'PT0S' }, 'target: must be longer than zero'],
    ['four hours in words', { start, target: '4 hours' }, 'target: must be an ISO 8601 duration'],
    ['no start', { target: 'PT4H' }, 'start: '],
    ['a start without a zone', { start: '2026-09-07T07:00:00', target: 'PT4H' }, 'start: '],
    [
      'a pause that ends before it begins',
      { start, until: start, pauses: [{ from: start, to: '2026-09-06T07:00:00Z' }] },
      'pauses.0.to: ',
    ],
    ['an unknown field', { start, target: 'PT4H', due: start }, ': Unrecognized key'],
  ])('refuses %s and names it', (_, question, message) => {
    expect(faults(question)).toContainEqual(expect.stringContaining(message));
  });
});
