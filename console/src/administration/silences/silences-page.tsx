import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import { $api, api } from '../../api/client.ts';
import { every } from '../../api/live.ts';
import { useMe } from '../../app/use-me.ts';
import { useAct } from '../../desk/use-act.ts';
import { Failure } from '../../parts/failure.tsx';
import { Instant } from '../../parts/time/instant.tsx';
import { valueText } from '../draft/differences.ts';
import { PartPage } from '../part-page.tsx';
import { useAdministrationWords } from '../use-administration-words.ts';
import { NewSilence } from './new-silence.tsx';

/** What people quieted for now. */
export function SilencesPage() {
  const { silences } = useAdministrationWords();
  const list = $api.useQuery('get', '/silences', {}, every(60));
  const { act, failed } = useAct(['/silences']);
  const mayEnd = useMe().has('agent', 'analyst', 'incident_manager', 'admin');
  const end = (id: string) =>
    void act(() => api.DELETE('/silences/{id}', { params: { path: { id } } }), silences.ended);
  return (
    <PartPage section="silences">
      <SpaceBetween size="l">
        {list.error === null ? null : <Failure error={list.error} onRetry={() => void list.refetch()} />}
        {failed === null ? null : <Failure error={failed} />}
        <Table
          header={<Header variant="h2">{silences.list}</Header>}
          items={list.data?.items ?? []}
          trackBy="id"
          loading={list.isPending}
          loadingText={silences.loading}
          empty={silences.empty}
          wrapLines
          columnDefinitions={[
            {
              id: 'match',
              header: silences.match,
              isRowHeader: true,
              minWidth: 160,
              cell: ({ match }) => matchText(match),
            },
            { id: 'until', header: silences.until, cell: ({ until }) => <Instant at={until} /> },
            { id: 'reason', header: silences.reason, cell: ({ reason }) => reason },
            { id: 'by', header: silences.by, cell: ({ by }) => by },
            {
              id: 'acts',
              header: silences.acts,
              minWidth: 140,
              cell: ({ id, match }) =>
                mayEnd ? (
                  <Button ariaLabel={silences.endOf(matchText(match))} onClick={() => end(id)}>
                    {silences.end}
                  </Button>
                ) : null,
            },
          ]}
        />
        {mayEnd ? <NewSilence /> : null}
      </SpaceBetween>
    </PartPage>
  );
}

const matchText = (match: object): string =>
  Object.entries(match)
    .map(([field, value]) => `${field}: ${valueText(value)}`)
    .join(', ');
