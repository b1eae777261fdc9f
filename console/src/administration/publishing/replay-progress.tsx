import Container from '@cloudscape-design/components/container';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import ProgressBar from '@cloudscape-design/components/progress-bar';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import { $api } from '../../api/client.ts';
import { Failure } from '../../parts/failure.tsx';
import { PageLink } from '../../parts/page-link.tsx';
import { useWords } from '../../words/words.ts';
import { useAdministrationWords } from '../use-administration-words.ts';

const WHILE_RUNNING_MS = 2_000;

/** How far a replay is, what it changed, and what it had to leave. */
export function ReplayProgress({ id }: { readonly id: string }) {
  const { terms } = useWords();
  const { publishing } = useAdministrationWords();
  const { data, error, refetch } = $api.useQuery(
    'get',
    '/configuration/replays/{id}',
    { params: { path: { id } } },
    { refetchInterval: ({ state }) => (state.data?.status === 'running' ? WHILE_RUNNING_MS : false) },
  );
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return null;
  const { status, total, done, counts, to, failed } = data;
  const states = { running: 'in-progress', done: 'success', failed: 'error' } as const;
  return (
    <Container>
      <SpaceBetween size="m">
        <ProgressBar
          label={publishing.replayTo(to)}
          value={total === 0 ? 100 : Math.round((done / total) * 100)}
          additionalInfo={publishing.progress(done, total)}
          status={states[status]}
          resultText={publishing.replayed[status]}
        />
        <KeyValuePairs
          columns={3}
          items={[
            { label: publishing.changedClocks, value: counts.changed },
            { label: publishing.wouldBreach, value: counts.breached },
            { label: publishing.left, value: counts.failed },
          ]}
        />
        {failed.length === 0 ? null : (
          <Table
            variant="embedded"
            items={failed}
            trackBy="number"
            wrapLines
            columnDefinitions={[
              {
                id: 'number',
                header: terms.field.number,
                cell: ({ number }) => <PageLink to={`/incidents/${number}`}>{number}</PageLink>,
                isRowHeader: true,
              },
              { id: 'reason', header: publishing.reason, cell: ({ reason }) => reason },
            ]}
          />
        )}
      </SpaceBetween>
    </Container>
  );
}
