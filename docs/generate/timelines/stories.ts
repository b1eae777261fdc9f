import type { ClockRecord } from '#domain/sla/clock/clock.ts';
import {
  breachClock,
  meetClock,
  pauseClock,
  reopenClock,
  resumeClock,
  retargetClock,
  startClock,
  warnClock,
} from '#domain/sla/clock/clock-fold.ts';
import { nextClockEvents } from '#domain/sla/clock/clock-plan.ts';
import type { Calendar } from '#domain/time/calendar.ts';
import type { ClockTerm, ReopenRule } from '#events/incident/service-level.ts';
import { instant } from '../../../shared/domain/time/instant.ts';
import type { Timeline } from './draw.ts';

const weekdays = (window: string) => ({ mon: [window], tue: [window], wed: [window], thu: [window], fri: [window] });

const CALENDARS: Record<string, Calendar> = {
  desk: { zone: 'Europe/Berlin', week: weekdays('08:00-18:00') },
  office: { zone: 'Europe/Berlin', week: weekdays('09:00-17:00') },
  always: { zone: 'Europe/Berlin', always: true },
};

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** @param text - `Tue 10:00` in the week of 2026-09-07, in Berlin; `next Mon` is a week later */
function at(text: string): string {
  const [, next, day = 'Mon', time = ''] = /^(next )?(\w{3}) (\d\d:\d\d)$/.exec(text) ?? [];
  const date = 7 + DAYS.indexOf(day) + (next === undefined ? 0 : 7);
  return new Date(`2026-09-${String(date).padStart(2, '0')}T${time}:00+02:00`).toISOString();
}

function promise(calendar: string, duration: string, change: Partial<ClockTerm> = {}): ClockTerm {
  return {
    ...{ clock: 'resolution', policy: 'example', why: 'it is an example', target: { duration }, calendar },
    ...{ thresholds: [75], reopen: 'resume', mode: 'retroactive', ...change },
  };
}

const started = (from: string, term: ClockTerm) => startClock({ at: from, term });
const paused = (clock: ClockRecord, from: string, to: string) =>
  resumeClock(pauseClock(clock, { from: at(from), cause: 'hold' }), { at: at(to), cause: 'hold' });

/** As the desk does before it carries anything out: what has come by then is recorded. */
function lived(clock: ClockRecord, until: string): ClockRecord {
  const [next] = nextClockEvents(clock, CALENDARS);
  if (next === undefined || next.at > until) return clock;
  const after =
    next.kind === 'warning' ? warnClock(clock, next) : breachClock(clock, { breachedAt: next.at, detectedAt: until });
  return lived(after, until);
}

function reopened(rule: ReopenRule): ClockRecord {
  const clock = started(at('Mon 09:00'), promise('office', 'PT8H', { reopen: rule }));
  const again = reopenClock(meetClock(lived(clock, at('Mon 16:00')), at('Mon 16:00')), { at: at('Wed 10:00'), rule });
  return lived(again, at('Wed 10:00'));
}

function changed(duration: string, mode: ClockTerm['mode']): ClockRecord {
  const clock = started(at('Mon 10:00'), promise('always', 'PT24H'));
  const term = promise('always', duration, { mode });
  return lived(retargetClock(clock, { at: at('Mon 13:00'), term, mode }), at('Mon 13:00'));
}

const base = { calendars: CALENDARS, everyHours: 1 };
const NIGHT_OF_CHANGE = '2026-10-25T01:00:00+02:00';

/** One picture for each rule a manager asks about; docs/service-levels.md shows them in this order. */
export const TIMELINES: Readonly<Record<string, Timeline>> = {
  counting: {
    ...{ ...base, title: 'Only open hours count', calendar: 'desk', from: at('Mon 15:00'), to: at('Tue 12:00') },
    happened: [{ at: at('Mon 16:00'), what: 'opened, 4 hours to resolve' }],
    rows: [
      {
        label: 'Mon–Fri 08:00–18:00',
        clock: started(at('Mon 16:00'), promise('desk', 'PT4H')),
        says: 'due Tuesday 10:00.',
      },
      {
        label: 'around the clock',
        clock: started(at('Mon 16:00'), promise('always', 'PT4H')),
        says: 'due Monday 20:00.',
      },
    ],
  },
  pausing: {
    ...{ ...base, title: 'A pause moves the deadline by the open time inside it' },
    ...{ calendar: 'desk', from: at('Mon 08:00'), to: at('Mon 17:00') },
    happened: [
      { at: at('Mon 09:00'), what: 'opened, 4 hours' },
      { at: at('Mon 10:00'), what: 'on hold' },
      { at: at('Mon 12:00'), what: 'resumed' },
    ],
    rows: [
      {
        label: 'reason that pauses it',
        clock: paused(started(at('Mon 09:00'), promise('desk', 'PT4H')), 'Mon 10:00', 'Mon 12:00'),
        says: 'stands from 10:00 to 12:00 and is due at 15:00.',
      },
      {
        label: 'reason that does not',
        clock: started(at('Mon 09:00'), promise('desk', 'PT4H')),
        says: 'runs on and is due at 13:00.',
      },
    ],
  },
  weekend: {
    ...{ ...base, title: 'A pause over a weekend costs only its open hours' },
    ...{ calendar: 'desk', from: at('Fri 14:00'), to: at('next Mon 12:00') },
    happened: [
      { at: at('Fri 15:00'), what: 'opened, 4 hours' },
      { at: at('Fri 17:30'), what: 'on hold' },
      { at: at('next Mon 08:30'), what: 'resumed' },
    ],
    rows: [
      {
        label: 'Mon–Fri 08:00–18:00',
        clock: paused(started(at('Fri 15:00'), promise('desk', 'PT4H')), 'Fri 17:30', 'next Mon 08:30'),
        says: 'stands for one open hour and is due Monday 10:00.',
      },
    ],
  },
  breach: {
    ...{ ...base, title: 'Warnings, the deadline and the time after it' },
    ...{ calendar: 'desk', from: at('Mon 08:00'), to: at('Mon 15:00') },
    happened: [{ at: at('Mon 09:00'), what: 'opened, 4 hours' }],
    rows: [
      {
        label: 'nobody acts',
        clock: lived(started(at('Mon 09:00'), promise('desk', 'PT4H', { thresholds: [50, 75] })), at('Mon 13:00')),
        says: 'warned at 11:00 and 12:00, missed at 13:00, and counted on.',
      },
      {
        label: 'resolved at 12:30',
        clock: meetClock(
          lived(started(at('Mon 09:00'), promise('desk', 'PT4H', { thresholds: [50, 75] })), at('Mon 12:30')),
          at('Mon 12:30'),
        ),
        says: 'warned at 11:00 and 12:00, met at 12:30, half an hour before it would have been due.',
      },
    ],
  },
  reopening: {
    ...{ ...base, title: 'What happens on reopening is the policy’s choice' },
    ...{ calendar: 'office', from: at('Mon 08:00'), to: at('Thu 11:00'), everyHours: 1 },
    happened: [
      { at: at('Mon 09:00'), what: 'opened, 8 hours' },
      { at: at('Mon 16:00'), what: 'resolved' },
      { at: at('Wed 10:00'), what: 'reopened' },
    ],
    rows: [
      { label: 'resume', clock: reopened('resume'), says: 'goes on where it stopped and is due Wednesday 11:00.' },
      { label: 'restart', clock: reopened('restart'), says: 'begins anew and is due Thursday 10:00.' },
      {
        label: 'count-through',
        clock: reopened('count-through'),
        says: 'counts the time it was resolved and was missed Monday 17:00.',
      },
    ],
  },
  priority: {
    ...{ ...base, title: 'A higher priority counts from the opening, or from the change' },
    ...{ calendar: 'always', from: at('Mon 09:00'), to: at('Mon 18:00') },
    happened: [
      { at: at('Mon 10:00'), what: 'opened, 24 hours' },
      { at: at('Mon 13:00'), what: 'raised' },
    ],
    rows: [
      { label: '4 h, retroactive', clock: changed('PT4H', 'retroactive'), says: 'due at 14:00.' },
      { label: '4 h, from the change', clock: changed('PT4H', 'from-change'), says: 'due at 17:00.' },
      {
        label: '2 h, retroactive',
        clock: changed('PT2H', 'retroactive'),
        says: 'missed since 12:00, noticed at 13:00, told once.',
      },
    ],
  },
  'clock-change': {
    ...{ ...base, title: 'The night the clocks go back: an hour is an hour' },
    ...{
      calendar: 'always',
      from: instant(Date.parse('2026-10-25T00:00:00+02:00')),
      to: instant(Date.parse('2026-10-25T05:00:00+01:00')),
    },
    happened: [{ at: instant(Date.parse(NIGHT_OF_CHANGE)), what: 'opened, 4 hours' }],
    rows: [
      {
        label: 'around the clock',
        clock: meetClock(
          started(instant(Date.parse(NIGHT_OF_CHANGE)), promise('always', 'PT4H')),
          instant(Date.parse('2026-10-25T03:30:00+01:00')),
        ),
        says: 'due at 04:00 winter time; two o’clock comes twice.',
      },
    ],
  },
};
