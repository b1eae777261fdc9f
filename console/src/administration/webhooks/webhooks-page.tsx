import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import Pagination from '@cloudscape-design/components/pagination';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import Table from '@cloudscape-design/components/table';
import { useState } from 'react';
import { $api } from '../../api/client.ts';
import { every } from '../../api/live.ts';
import { Panel } from '../../app/shell/panel.tsx';
import { Failure } from '../../parts/failure.tsx';
import { readable } from '../../parts/readable.ts';
import { useCursors } from '../../parts/use-cursors.ts';
import { PartPage } from '../part-page.tsx';
import { ToldOnce } from '../records/told-once.tsx';
import { useAdministrationWords } from '../use-administration-words.ts';
import { DeliveryList } from './delivery-list.tsx';
import { BLANK, type Webhook } from './webhook.ts';
import { WebhookForm } from './webhook-form.tsx';

/** Other systems and channels that are told of what happens. */
export function WebhooksPage() {
  const { webhooks, values } = useAdministrationWords();
  const { query, pager } = useCursors('webhooks');
  const list = $api.useQuery('get', '/webhooks', { params: { query } }, every(60));
  const [open, setOpen] = useState<string | null>(null);
  const [made, setMade] = useState<{ readonly name: string; readonly secret: string } | null>(null);
  const items = readable(list.data?.items);
  const chosen = open === '' ? BLANK : items.find(({ id }) => id === open);
  const close = () => setOpen(null);
  return (
    <PartPage section="webhooks-out" actions={<Button onClick={() => setOpen('')}>{webhooks.add}</Button>}>
      <SpaceBetween size="l">
        {list.error === null ? null : <Failure error={list.error} onRetry={() => void list.refetch()} />}
        {made === null ? null : (
          <ToldOnce
            title={webhooks.secretOf(made.name)}
            secret={made.secret}
            copy={webhooks.copy}
            help={webhooks.once}
            onClose={() => setMade(null)}
          />
        )}
        <Table
          header={<Header variant="h2">{webhooks.list}</Header>}
          items={items}
          trackBy="id"
          loading={list.isPending}
          loadingText={webhooks.loading}
          empty={webhooks.empty}
          wrapLines
          pagination={<Pagination {...pager(list.data?.nextCursor)} />}
          columnDefinitions={[
            {
              id: 'name',
              header: webhooks.name,
              isRowHeader: true,
              minWidth: 140,
              cell: ({ id, name }) => (
                <Button variant="inline-link" onClick={() => setOpen(id)}>
                  {name}
                </Button>
              ),
            },
            { id: 'format', header: webhooks.format, cell: ({ format }) => values[format] ?? format },
            { id: 'events', header: webhooks.events, cell: ({ events }) => events.join(', ') },
            { id: 'state', header: webhooks.state, cell: ({ paused }) => <Paused paused={paused} /> },
          ]}
        />
      </SpaceBetween>
      {chosen === undefined ? null : (
        <Panel header={chosen.id === '' ? webhooks.add : chosen.name} onClose={close}>
          <SpaceBetween size="l">
            <WebhookForm
              key={chosen.id}
              webhook={chosen}
              onDone={(secret) => {
                setMade(secret);
                close();
              }}
            />
            {chosen.id === '' ? null : <DeliveryList webhook={chosen} />}
          </SpaceBetween>
        </Panel>
      )}
    </PartPage>
  );
}

function Paused({ paused }: Pick<Webhook, 'paused'>) {
  const { webhooks } = useAdministrationWords();
  if (paused === null) return <StatusIndicator>{webhooks.told}</StatusIndicator>;
  return (
    <StatusIndicator type={paused.reason === 'asked' ? 'stopped' : 'warning'}>
      {webhooks.paused[paused.reason]}
    </StatusIndicator>
  );
}
