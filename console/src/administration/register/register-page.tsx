import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import Pagination from '@cloudscape-design/components/pagination';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import TextFilter from '@cloudscape-design/components/text-filter';
import { useState } from 'react';
import { $api } from '../../api/client.ts';
import { Panel } from '../../app/shell/panel.tsx';
import { Failure } from '../../parts/failure.tsx';
import { readable } from '../../parts/readable.ts';
import { useCursors } from '../../parts/use-cursors.ts';
import { PartPage } from '../part-page.tsx';
import { useAdministrationWords } from '../use-administration-words.ts';
import { ImportItems } from './import-items.tsx';
import type { Item } from './item.ts';
import { ItemForm } from './item-form.tsx';

const NEW: Item = { id: '', label: '', names: [], dependsOn: [] };

/** What the business runs on. */
export function RegisterPage() {
  const { register } = useAdministrationWords();
  const [open, setOpen] = useState<Item | 'import' | null>(null);
  const close = () => setOpen(null);
  const header = open === 'import' ? register.import : open?.id === '' ? register.add : (open?.label ?? '');
  return (
    <PartPage
      section="register"
      actions={
        <SpaceBetween direction="horizontal" size="xs">
          <Button onClick={() => setOpen('import')}>{register.import}</Button>
          <Button onClick={() => setOpen(NEW)}>{register.add}</Button>
        </SpaceBetween>
      }
    >
      <ItemTable onOpen={setOpen} />
      {open === null ? null : (
        <Panel header={header} onClose={close}>
          {open === 'import' ? <ImportItems /> : <ItemForm key={open.id} item={open} onDone={close} />}
        </Panel>
      )}
    </PartPage>
  );
}

function ItemTable({ onOpen }: { readonly onOpen: (item: Item) => void }) {
  const { register, people } = useAdministrationWords();
  const [typed, setTyped] = useState('');
  const [name, setName] = useState('');
  const { query, pager } = useCursors(name);
  const list = $api.useQuery('get', '/configuration-items', { params: { query: { ...query, ...(name && { name }) } } });
  const items = readable(list.data?.items);
  const find = (text: string) => setName(text.trim());
  if (list.error !== null) return <Failure error={list.error} onRetry={() => void list.refetch()} />;
  return (
    <Table
      header={<Header variant="h2">{register.list}</Header>}
      filter={
        <TextFilter
          filteringText={typed}
          filteringPlaceholder={register.find}
          filteringAriaLabel={register.find}
          onChange={({ detail }) => setTyped(detail.filteringText)}
          onDelayedChange={({ detail }) => find(detail.filteringText)}
        />
      }
      items={items}
      trackBy="id"
      loading={list.isPending}
      loadingText={people.loading}
      empty={register.empty}
      wrapLines
      pagination={<Pagination {...pager(list.data?.nextCursor)} />}
      columnDefinitions={[
        {
          id: 'id',
          header: register.id,
          isRowHeader: true,
          minWidth: 140,
          cell: (item) => (
            <Button variant="inline-link" onClick={() => onOpen(item)}>
              {item.id}
            </Button>
          ),
        },
        { id: 'label', header: register.label, cell: ({ label }) => label },
        { id: 'group', header: register.group, cell: ({ group }) => group ?? '–' },
        { id: 'criticality', header: register.criticality, cell: ({ criticality }) => criticality ?? '–' },
        { id: 'dependsOn', header: register.dependsOn, cell: ({ dependsOn }) => dependsOn.join(', ') || '–' },
      ]}
    />
  );
}
