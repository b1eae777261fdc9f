import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import { PageLink } from '../parts/page-link.tsx';
import { useWords } from '../words/words.ts';
import type { Incident } from './use-record.ts';

type State = NonNullable<Incident['major']>['state'];

const INDICATORS: Readonly<Partial<Record<State, StatusIndicatorProps.Type>>> = {
  proposed: 'warning',
  accepted: 'error',
  ended: 'info',
};

/** That a record is a major incident, or may be one, and the way to its room. What came to nothing stands in the conversation. */
export function MajorMark({ number, state }: { readonly number: string; readonly state: State }) {
  const { major } = useWords().record;
  const type = INDICATORS[state];
  if (type === undefined) return null;
  return (
    <span>
      <StatusIndicator type={type}>{major.state[state]}</StatusIndicator>{' '}
      <PageLink to={`/majors/${number}`}>{major.room}</PageLink>
    </span>
  );
}
