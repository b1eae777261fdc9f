import Box from '@cloudscape-design/components/box';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator, { type StatusIndicatorProps } from '@cloudscape-design/components/status-indicator';
import { $api } from '../../api/client.ts';
import { Named } from '../../desk/named.tsx';
import { readable } from '../../parts/readable.ts';
import { Instant } from '../../parts/time/instant.tsx';
import { useWords } from '../../words/words.ts';
import { RowHead } from '../talk/row-head.tsx';
import type { Incident } from '../use-record.ts';

/** More are a matter of the whole list. */
const SHOWN = 100;

const INDICATORS: Readonly<Record<string, StatusIndicatorProps.Type>> = {
  delivered: 'success',
  sent: 'success',
  bundled: 'pending',
  suppressed: 'stopped',
  failed: 'error',
};

/** Who was paged, by which way, and what became of it; and whom the desk still looks for. */
export function Pages({ record }: { readonly record: Incident }) {
  const { record: words } = useWords();
  const { number } = record;
  const params = { path: { number }, query: { limit: SHOWN } };
  const { data } = $api.useQuery('get', '/incidents/{number}/pages', { params });
  const items = readable(data?.items);
  return (
    <SpaceBetween size="xs">
      {record.paging === undefined ? null : <PagingState paging={record.paging} />}
      {items.length === 0 ? <Box color="text-body-secondary">{words.pages.none}</Box> : null}
      {items.map(({ at, person, via, outcome, reason }) => (
        <RowHead key={`${at} ${person} ${via}`} at={at} what={words.pages.via[via] ?? via}>
          <Named email={person} />
          <StatusIndicator type={INDICATORS[outcome] ?? 'info'}>
            {[words.pages.outcome[outcome] ?? outcome, reason].filter(Boolean).join(' · ')}
          </StatusIndicator>
        </RowHead>
      ))}
    </SpaceBetween>
  );
}

function PagingState({ paging }: { readonly paging: NonNullable<Incident['paging']> }) {
  const { record: words } = useWords();
  const { policy, state, next, acknowledgedBy } = paging;
  switch (state) {
    case 'paging':
      return (
        <StatusIndicator type="in-progress">
          {words.pages.runs(policy)} {next === null ? null : <Instant at={next.at} />}
        </StatusIndicator>
      );
    case 'acknowledged':
      return (
        <StatusIndicator type="success">
          {words.pages.accepted} {acknowledgedBy === null ? null : <Named email={acknowledgedBy} />}
        </StatusIndicator>
      );
    case 'exhausted':
      return <StatusIndicator type="error">{words.pages.exhausted(policy)}</StatusIndicator>;
    case 'stopped':
      return <StatusIndicator type="stopped">{words.pages.stopped(policy)}</StatusIndicator>;
  }
}
