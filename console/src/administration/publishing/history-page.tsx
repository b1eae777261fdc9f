import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import { useState } from 'react';
import { $api, api } from '../../api/client.ts';
import { Failure } from '../../parts/failure.tsx';
import { Instant } from '../../parts/time/instant.tsx';
import { PartPage } from '../part-page.tsx';
import { useAdministrationWords } from '../use-administration-words.ts';
import { VersionDifferences } from './version-differences.tsx';

/** Who published what, when and why; each can be looked at and taken up again. */
export function HistoryPage() {
  const { publishing } = useAdministrationWords();
  const [chosen, setChosen] = useState<number | null>(null);
  const { versions, more, loadMore, error, pending } = useVersions();
  if (error !== null) return <Failure error={error} />;
  return (
    <PartPage section="history">
      <SpaceBetween size="l">
        <Table
          header={<Header variant="h2">{publishing.versions}</Header>}
          items={versions}
          loading={pending}
          loadingText={publishing.loading}
          trackBy={({ number }) => String(number)}
          wrapLines
          footer={more ? <Button onClick={loadMore}>{publishing.older}</Button> : undefined}
          columnDefinitions={[
            {
              id: 'number',
              header: publishing.version,
              isRowHeader: true,
              cell: ({ number }) => (
                <Button
                  variant="inline-link"
                  ariaLabel={publishing.compare(number)}
                  onClick={() => setChosen(chosen === number ? null : number)}
                >
                  {number}
                </Button>
              ),
            },
            {
              id: 'at',
              header: publishing.at,
              cell: ({ at }) => (at === null ? '–' : <Instant at={at} />),
              minWidth: 160,
            },
            { id: 'by', header: publishing.by, cell: ({ by }) => by ?? publishing.shipped },
            { id: 'reason', header: publishing.reason, cell: ({ reason }) => reason ?? '–', minWidth: 180 },
          ]}
        />
        {chosen === null ? null : <VersionDifferences key={chosen} number={chosen} />}
      </SpaceBetween>
    </PartPage>
  );
}

type Version = {
  readonly number: number;
  readonly at: string | null;
  readonly by: string | null;
  readonly reason: string | null;
};

/** The newest page, and older ones on request. */
function useVersions() {
  const first = $api.useQuery('get', '/configuration/versions', {});
  const [older, setOlder] = useState<{ items: readonly Version[]; cursor: string | null } | null>(null);
  const cursor = older === null ? (first.data?.nextCursor ?? null) : older.cursor;
  const loadMore = async () => {
    if (cursor === null) return;
    const { data } = await api.GET('/configuration/versions', { params: { query: { cursor } } });
    if (data) setOlder({ items: [...(older?.items ?? []), ...data.items], cursor: data.nextCursor });
  };
  return {
    versions: [...(first.data?.items ?? []), ...(older?.items ?? [])],
    more: cursor !== null,
    loadMore: () => void loadMore(),
    error: first.error,
    pending: first.isPending,
  };
}
