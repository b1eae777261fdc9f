import { useLanguage } from '../../words/words.ts';
import { deskNow } from './desk-time.ts';
import { dateAndTime, sinceOf, utcOf } from './time.ts';

interface InstantProps {
  readonly at: string;
  /** `ago`: as a distance from now, for what is recent. */
  readonly as?: 'ago' | 'full' | 'time';
}

/** An instant in the reader's zone; the absolute one on hover, and for machines. */
export function Instant({ at, as = 'full' }: InstantProps) {
  const language = useLanguage();
  const text = as === 'ago' ? sinceOf(at, deskNow(), language) : dateAndTime(at, language, as === 'time');
  return (
    <time dateTime={at} title={`${dateAndTime(at, language, false)}\n${utcOf(at)}`}>
      {text}
    </time>
  );
}
