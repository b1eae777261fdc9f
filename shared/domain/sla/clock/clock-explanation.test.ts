import { describe, expect, test } from 'vitest';
import { CalendarSchema } from '#domain/time/calendar.ts';
import type { ClockTerm } from '#events/incident/service-level.ts';
import { explainClock } from './clock-explanation.ts';
import { breachClock, meetClock, pauseClock, reopenClock, resumeClock, startClock, warnClock } from './clock-fold.ts';

const DAY = ['09:00-17:00'];
const CALENDARS = {
  office: CalendarSchema.parse({ zone: 'UTC', week: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY } }),
};

const TERM: ClockTerm = {
  clock: 'resolution',
  policy: 'medium',
  why: 'priority is medium',
  target: { duration: 'PT8H' },
  calendar: 'office',
  thresholds: [50, 75],
  reopen: 'resume',
  mode: 'retroactive',
};

const monday = (time: string) => `2026-09-07T${time}:00.000Z`;
const tuesday = (time: string) => `2026-09-08T${time}:00.000Z`;
const clock = startClock({ at: monday('10:00'), term: TERM });

describe('given a clock that was paused for two causes and over closing time', () => {
  const first = pauseClock(clock, { from: monday('11:00'), cause: 'awaiting_requester' });
  const both = pauseClock(first, { from: monday('16:00'), cause: 'wait' });
  const paused = resumeClock(resumeClock(both, { at: monday('16:30'), cause: 'awaiting_requester' }), {
    at: tuesday('10:00'),
    cause: 'wait',
  });
  const explained = explainClock(paused, CALENDARS, tuesday('11:00'));

  test('then every stretch says what it was and why', () => {
    expect(explained.segments).toEqual([
      { kind: 'running', from: monday('10:00'), to: monday('11:00'), seconds: 3_600, causes: [] },
      { kind: 'paused', from: monday('11:00'), to: monday('16:00'), seconds: 18_000, causes: ['awaiting_requester'] },
      {
        kind: 'paused',
        from: monday('16:00'),
        to: monday('16:30'),
        seconds: 1_800,
        causes: ['awaiting_requester', 'wait'],
      },
      { kind: 'paused', from: monday('16:30'), to: monday('17:00'), seconds: 1_800, causes: ['wait'] },
      { kind: 'outside-hours', from: monday('17:00'), to: tuesday('09:00'), seconds: 57_600, causes: [] },
      { kind: 'paused', from: tuesday('09:00'), to: tuesday('10:00'), seconds: 3_600, causes: ['wait'] },
      { kind: 'running', from: tuesday('10:00'), to: tuesday('11:00'), seconds: 3_600, causes: [] },
    ]);
  });

  test('then the running stretches are what has elapsed', () => {
    const running = explained.segments.filter(({ kind }) => kind === 'running');
    expect(running.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(explained.elapsedSeconds);
  });

  test('then the promise is explained', () => {
    expect(explained).toMatchObject({
      policy: 'medium',
      why: 'priority is medium',
      calendar: 'office',
      target: TERM.target,
    });
  });
});

test('given a pause that begins and ends at night then the night is one stretch', () => {
  const paused = resumeClock(pauseClock(clock, { from: monday('20:00'), cause: 'wait' }), {
    at: monday('21:00'),
    cause: 'wait',
  });
  expect(explainClock(paused, CALENDARS, tuesday('09:00')).segments.map(({ kind }) => kind)).toEqual([
    'running',
    'outside-hours',
  ]);
});

test('given a warning that went out then its threshold is passed and the other armed', () => {
  const warned = warnClock(clock, { threshold: 50, at: monday('14:00') });
  expect(explainClock(warned, CALENDARS, monday('14:00')).thresholds).toEqual([
    { percent: 50, at: monday('14:00'), state: 'passed' },
    { percent: 75, at: monday('16:00'), state: 'armed' },
  ]);
});

test('given a met clock then thresholds it never reached are not armed', () => {
  const met = meetClock(clock, monday('11:00'));
  expect(explainClock(met, CALENDARS, tuesday('11:00')).thresholds.map(({ state }) => state)).toEqual([
    'unreached',
    'unreached',
  ]);
});

test('given two cycles then both verdicts are told, the first with what followed', () => {
  const met = meetClock(clock, monday('12:00'));
  const again = reopenClock(met, { at: tuesday('09:00'), rule: 'restart' });
  const missed = breachClock(again, { breachedAt: tuesday('17:00'), detectedAt: tuesday('17:00') });
  expect(explainClock(missed, CALENDARS, tuesday('18:00')).verdicts).toEqual([
    { verdict: 'met', countsFrom: monday('10:00'), at: monday('12:00'), reopenedAt: tuesday('09:00'), rule: 'restart' },
    { verdict: 'missed', countsFrom: tuesday('09:00'), at: tuesday('17:00'), reopenedAt: null, rule: null },
  ]);
});

test('given a clock of three years then only its latest segments are told, and that the others are left out', () => {
  const { segments, segmentsCut, elapsedSeconds } = explainClock(clock, CALENDARS, '2029-09-07T12:00:00.000Z');
  expect(segmentsCut).toBe(true);
  expect(segments.length).toBeLessThanOrEqual(1000);
  expect(segments.at(-1)).toMatchObject({ to: '2029-09-07T12:00:00.000Z' });
  expect(elapsedSeconds).toBeGreaterThan(700 * 8 * 3600);
  expect(explainClock(clock, CALENDARS, tuesday('11:00')).segmentsCut).toBe(false);
});
