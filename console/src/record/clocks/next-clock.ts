import { type ClockReading, isOpen } from '../../parts/clock-bar/time-left.ts';

/** The open clock that is due first; a paused one, which has no due instant, where none runs. */
export function nextClock(clocks: readonly ClockReading[]): ClockReading | undefined {
  return clocks
    .filter(isOpen)
    .toSorted((one, other) => (one.dueAt ?? LAST).localeCompare(other.dueAt ?? LAST))
    .at(0);
}

const LAST = '9';
