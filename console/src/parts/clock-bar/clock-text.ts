import type { Words } from '../../words/words.ts';
import { dateAndTime, durationOf } from '../time/time.ts';
import { type ClockReading, secondsLeft } from './time-left.ts';

/** A clock in a line: "1 h 12 min left", "met", "paused, 3 h left". */
export function clockText(clock: ClockReading, now: number, { terms, clocks }: Words, language: string): string {
  const state = terms.clockState[clock.state];
  if (clock.state === 'met' || clock.state === 'void') return state;
  const left = secondsLeft(clock, now);
  const span = durationOf(left, language);
  const distance = left < 0 ? clocks.over(span) : clocks.left(span);
  return clock.state === 'running' ? distance : `${state}, ${distance}`;
}

/** The same with its name and when it is due, for whoever hears it. */
export function wholeClockText(clock: ClockReading, now: number, words: Words, language: string): string {
  const name = words.terms.clock[clock.name] ?? clock.name;
  const due = clock.dueAt === null ? '' : `, ${words.clocks.due(dateAndTime(clock.dueAt, language, false))}`;
  return `${name}: ${clockText(clock, now, words, language)}${due}`;
}
