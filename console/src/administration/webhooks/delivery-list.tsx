import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import Pagination from '@cloudscape-design/components/pagination';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import Table from '@cloudscape-design/components/table';
import { $api, api } from '../../api/client.ts';
import { every } from '../../api/live.ts';
import { useAct } from '../../desk/use-act.ts';
import { Failure } from '../../parts/failure.tsx';
import { readable } from '../../parts/readable.ts';
import { Instant } from '../../parts/time/instant.tsx';
import { useCursors } from '../../parts/use-cursors.ts';
import { useAdministrationWords } from '../use-administration-words.ts';
import { ReplaySince } from './replay-since.tsx';
import { CHANGED, type Webhook, type WebhookDelivery } from './webhook.ts';

const TYPES = { delivered: 'success', waiting: 'pending', failed: 'error' } as const;

/** What a webhook was sent, each try of it, and how it is sent again. */
export function DeliveryList({ webhook }: { readonly webhook: Webhook }) {
  const { webhooks } = useAdministrationWords();
  const { id, paused } = webhook;
  const { query, pager } = useCursors(id);
  const path = { id };
  const list = $api.useQuery('get', '/webhooks/{id}/deliveries', { params: { path, query } }, every(60));
  const { act, busy, failed } = useAct(CHANGED);
  const items = readable(list.data?.items);
  const test = () => void act(() => api.POST('/webhooks/{id}/test', { params: { path } }), webhooks.tested);
  const pause = (next: boolean) =>
    void act(() => api.PATCH('/webhooks/{id}', { params: { path }, body: { paused: next } }), webhooks.switched(next));
  const again = (delivery: string) =>
    void act(
      () => api.POST('/webhooks/{id}/deliveries/{delivery}/replay', { params: { path: { id, delivery } } }),
      webhooks.asked,
    );
  return (
    <SpaceBetween size="s">
      <SpaceBetween direction="horizontal" size="xs">
        <Button loading={busy} disabled={paused !== null} onClick={test}>
          {webhooks.test}
        </Button>
        <Button onClick={() => pause(paused === null)}>{paused === null ? webhooks.pause : webhooks.resume}</Button>
      </SpaceBetween>
      <ReplaySince webhook={webhook} />
      {failed === null ? null : <Failure error={failed} />}
      {list.error === null ? null : <Failure error={list.error} onRetry={() => void list.refetch()} />}
      <Table
        header={<Header variant="h3">{webhooks.deliveries}</Header>}
        items={items}
        trackBy="id"
        variant="embedded"
        loading={list.isPending}
        loadingText={webhooks.loading}
        empty={webhooks.noDeliveries}
        wrapLines
        pagination={<Pagination {...pager(list.data?.nextCursor)} />}
        columnDefinitions={[
          {
            id: 'event',
            header: webhooks.event,
            isRowHeader: true,
            cell: ({ event, number, at }) => (
              <>
                {event} {number}
                <Box variant="small">
                  <Instant at={at} />
                </Box>
              </>
            ),
          },
          { id: 'state', header: webhooks.state, cell: (delivery) => <State {...delivery} /> },
          {
            id: 'acts',
            header: webhooks.acts,
            cell: ({ id: delivery, event }) => (
              <Button
                variant="inline-link"
                disabled={paused !== null}
                ariaLabel={webhooks.againNamed(event)}
                onClick={() => again(delivery)}
              >
                {webhooks.again}
              </Button>
            ),
          },
        ]}
      />
    </SpaceBetween>
  );
}

function State({ state, attempts, nextTryAt }: WebhookDelivery) {
  const { webhooks } = useAdministrationWords();
  return (
    <>
      <StatusIndicator type={TYPES[state]}>{webhooks.states[state]}</StatusIndicator>
      {nextTryAt === null ? null : (
        <Box variant="small">
          {webhooks.next} <Instant at={nextTryAt} />
        </Box>
      )}
      {attempts.map(({ at, status, reason }) => (
        <Box key={at} variant="small" display="block">
          <Instant at={at} />: {reason ?? status}
        </Box>
      ))}
    </>
  );
}
