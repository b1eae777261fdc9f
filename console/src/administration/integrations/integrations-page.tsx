import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import Table from '@cloudscape-design/components/table';
import { useState } from 'react';
import { $api, api } from '../../api/client.ts';
import { every } from '../../api/live.ts';
import { Panel } from '../../app/shell/panel.tsx';
import { useMe } from '../../app/use-me.ts';
import { useAct } from '../../desk/use-act.ts';
import { Failure } from '../../parts/failure.tsx';
import { Instant } from '../../parts/time/instant.tsx';
import { PartPage } from '../part-page.tsx';
import { ToldOnce } from '../records/told-once.tsx';
import { useAdministrationWords } from '../use-administration-words.ts';
import type { Integration } from './integration.ts';
import { IntegrationPanel } from './integration-panel.tsx';

/** What may report alerts by webhook, whether it is heard, and what it proves itself with. */
export function IntegrationsPage() {
  const { integrations } = useAdministrationWords();
  const mayMake = useMe().has('admin');
  const list = $api.useQuery('get', '/integrations', {}, every(60));
  const [open, setOpen] = useState<string | null>(null);
  const [made, setMade] = useState<{ readonly name: string; readonly token: string } | null>(null);
  const { act, failed } = useAct(['/integrations']);
  const items = list.data?.items ?? [];
  const chosen = items.find(({ name }) => name === open);
  const make = async (name: string) => {
    const answer = await act(() => api.POST('/integrations/{name}/tokens', { params: { path: { name } } }));
    if (answer?.data) setMade({ name, token: answer.data.token });
  };
  return (
    <PartPage section="integrations">
      <SpaceBetween size="l">
        {list.error === null ? null : <Failure error={list.error} onRetry={() => void list.refetch()} />}
        {failed === null ? null : <Failure error={failed} />}
        {made === null ? null : (
          <ToldOnce
            title={integrations.tokenOf(made.name)}
            secret={made.token}
            copy={integrations.copy}
            help={integrations.once}
            onClose={() => setMade(null)}
          />
        )}
        <Table
          header={<Header variant="h2">{integrations.list}</Header>}
          items={items}
          trackBy="name"
          loading={list.isPending}
          loadingText={integrations.loading}
          wrapLines
          columnDefinitions={[
            {
              id: 'name',
              header: integrations.name,
              isRowHeader: true,
              minWidth: 140,
              cell: ({ name, label }) => (
                <>
                  <Button variant="inline-link" onClick={() => setOpen(name)}>
                    {label}
                  </Button>
                  <div>
                    <Box variant="small">{name}</Box>
                  </div>
                </>
              ),
            },
            { id: 'heard', header: integrations.lastSeen, cell: ({ lastSeenAt }) => <Seen at={lastSeenAt} /> },
            { id: 'refused', header: integrations.refused, cell: ({ refused }) => <Refusals refused={refused} /> },
            { id: 'tokens', header: integrations.tokens, cell: ({ tokens }) => tokens.length },
            {
              id: 'acts',
              header: integrations.acts,
              minWidth: 260,
              cell: ({ name, label }) =>
                mayMake ? (
                  <Button ariaLabel={integrations.makeFor(label)} onClick={() => void make(name)}>
                    {integrations.make}
                  </Button>
                ) : null,
            },
          ]}
        />
      </SpaceBetween>
      {chosen === undefined ? null : (
        <Panel header={chosen.label} onClose={() => setOpen(null)}>
          <IntegrationPanel integration={chosen} />
        </Panel>
      )}
    </PartPage>
  );
}

function Seen({ at }: { readonly at: string | null }) {
  const { integrations } = useAdministrationWords();
  return at === null ? <Box color="text-body-secondary">{integrations.never}</Box> : <Instant at={at} as="ago" />;
}

function Refusals({ refused: { count, lastAt } }: Pick<Integration, 'refused'>) {
  if (count === 0) return '0';
  return (
    <StatusIndicator type="warning">
      {count} {lastAt === null ? null : <Instant at={lastAt} as="ago" />}
    </StatusIndicator>
  );
}
