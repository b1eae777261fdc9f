import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import { durationOf } from '../../parts/time/time.ts';
import { useLanguage } from '../../words/words.ts';
import { useMajorsWords } from '../use-majors-words.ts';
import { type Due, dueOf } from './due.ts';

const INDICATORS: Readonly<Record<Due['is'], StatusIndicatorProps.Type>> = {
  none: 'stopped',
  ahead: 'in-progress',
  soon: 'warning',
  over: 'error',
};

interface UpdateDueProps {
  readonly at: string | null;
  readonly now: number;
}

/** When stakeholders hear the next time, or since when they should have: in words, a sign and a colour. */
export function UpdateDue({ at, now }: UpdateDueProps) {
  const { board } = useMajorsWords();
  const language = useLanguage();
  const { is, seconds } = dueOf(at, now);
  // To the minute: what counts each second is read out by nobody.
  const span = durationOf(seconds < 60 ? seconds : seconds - (seconds % 60), language);
  const text = is === 'none' ? board.noUpdate : is === 'over' ? board.updateOver(span) : board.updateIn(span);
  return <StatusIndicator type={INDICATORS[is]}>{text}</StatusIndicator>;
}
