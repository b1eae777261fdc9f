import Box from '@cloudscape-design/components/box';
import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import { ClockBar } from '../../parts/clock-bar/clock-bar.tsx';
import { explainedGeometry, readingGeometry } from '../../parts/clock-bar/clock-bar-geometry.ts';
import { clockText, wholeClockText } from '../../parts/clock-bar/clock-text.ts';
import { type ClockReading, secondsLeft } from '../../parts/clock-bar/time-left.ts';
import { Instant } from '../../parts/time/instant.tsx';
import { useNow } from '../../parts/time/use-now.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import type { Explanation } from './use-clocks.ts';

interface ClockLineProps {
  readonly clock: ClockReading;
  /** What led to it, once somebody asked. */
  readonly explained?: Explanation | undefined;
}

/** A clock by name, what is left of it, its bar, when it is due. */
export function ClockLine({ clock, explained }: ClockLineProps) {
  const words = useWords();
  const language = useLanguage();
  const now = useNow();
  const geometry = explained === undefined ? readingGeometry(clock) : explainedGeometry(explained);
  return (
    <div>
      <strong>{words.terms.clock[clock.name] ?? clock.name}</strong>{' '}
      <StatusIndicator type={indicatorOf(clock, now)}>{clockText(clock, now, words, language)}</StatusIndicator>
      <ClockBar geometry={geometry} text={wholeClockText(clock, now, words, language)} />
      {clock.dueAt === null ? null : (
        <Box fontSize="body-s" color="text-body-secondary">
          {words.clocks.due('')}
          <Instant at={clock.dueAt} />
        </Box>
      )}
    </div>
  );
}

function indicatorOf(clock: ClockReading, now: number): StatusIndicatorProps.Type {
  if (clock.state === 'met') return 'success';
  if (clock.state === 'void') return 'not-started';
  if (clock.state === 'missed' || secondsLeft(clock, now) < 0) return 'error';
  return clock.state === 'paused' ? 'stopped' : 'in-progress';
}
