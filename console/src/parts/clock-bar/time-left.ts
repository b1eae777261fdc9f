/** What a clock promises, as records and rows show it. */
export interface ClockReading {
  readonly name: string;
  readonly state: 'running' | 'paused' | 'met' | 'missed' | 'void';
  readonly targetSeconds: number;
  readonly elapsedSeconds: number;
  readonly dueAt: string | null;
  readonly breachedAt: string | null;
}

/**
 * Open time until the promise is broken, below zero afterwards. A reading is as old as the last change of its record, so the
 * distance to the due instant bounds it.
 */
export function secondsLeft({ state, targetSeconds, elapsedSeconds, dueAt }: ClockReading, now: number): number {
  const left = targetSeconds - elapsedSeconds;
  if (state === 'missed' && dueAt !== null) return Math.min(left, (Date.parse(dueAt) - now) / 1000, -1);
  return state === 'running' && dueAt !== null ? Math.min(left, (Date.parse(dueAt) - now) / 1000) : left;
}

/** Clocks that still say something about what is to be done. */
export const isOpen = ({ state, breachedAt }: ClockReading): boolean =>
  state === 'running' || state === 'paused' || (state === 'missed' && breachedAt !== null);
