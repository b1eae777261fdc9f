import { type Instant, instant, millis } from '#domain/time/instant.ts';
import { openSpans } from '#domain/time/open-time.ts';
import type { Interval } from '#domain/time/windows.ts';
import type { OneClock } from './clock.ts';
import type { ClockTime } from './clock-time.ts';

/** A stretch in which a clock stood in one way. The causes of a pause are in the order in which they began. */
export interface ClockSegment {
  readonly kind: 'running' | 'paused' | 'outside-hours';
  readonly from: Instant;
  readonly to: Instant;
  /** Elapsed time, rounded down; only that of running segments is counted. */
  readonly seconds: number;
  readonly causes: string[];
}

/**
 * What a clock did from where it counts up to a moment. Outside its hours a clock is neither running nor paused, whatever
 * pauses last: only open time inside a pause is a pause (Semantics, rules 8 and 9).
 */
export function clockSegments(clock: OneClock, { calendar, from, pauses }: ClockTime, until: number): ClockSegment[] {
  const open = openSpans(calendar, from, until);
  const edges = new Set([from, until, ...[...open, ...pauses].flatMap((span) => [span.from, span.to])]);
  const moments = [...edges].filter((ms) => ms >= from && ms <= until).sort((a, b) => a - b);
  const segments = moments.slice(1).map((to, place) => segmentOf(clock, open, moments[place] ?? from, to));
  return segments.reduce<ClockSegment[]>(joined, []);
}

function segmentOf(clock: OneClock, open: readonly Interval[], from: number, to: number): ClockSegment {
  const stretch = { from: instant(from), to: instant(to), seconds: Math.floor((to - from) / 1000) };
  if (!open.some((span) => span.from <= from && to <= span.to))
    return { kind: 'outside-hours', ...stretch, causes: [] };
  const causes = clock.pauses
    .filter((pause) => millis(pause.from) <= from && (pause.to === null || millis(pause.to) >= to))
    .map(({ cause }) => cause);
  return { kind: causes.length > 0 ? 'paused' : 'running', ...stretch, causes };
}

/** Edges that change nothing, such as a pause that ends at night, do not cut a stretch in two. */
function joined(segments: ClockSegment[], next: ClockSegment): ClockSegment[] {
  const last = segments.at(-1);
  const same = last && last.kind === next.kind && last.causes.join() === next.causes.join();
  if (!same) return [...segments, next];
  const seconds = Math.floor((millis(next.to) - millis(last.from)) / 1000);
  return [...segments.slice(0, -1), { ...last, to: next.to, seconds }];
}
