import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import Pagination from '@cloudscape-design/components/pagination';
import Table from '@cloudscape-design/components/table';
import { useState } from 'react';
import { $api } from '../../api/client.ts';
import { Panel } from '../../app/shell/panel.tsx';
import { Failure } from '../../parts/failure.tsx';
import { readable } from '../../parts/readable.ts';
import { useCursors } from '../../parts/use-cursors.ts';
import { PartPage } from '../part-page.tsx';
import { useAdministrationWords } from '../use-administration-words.ts';
import type { Person } from './person.ts';
import { PersonForm } from './person-form.tsx';

const NOBODY: Person = { email: '', name: '', groups: [], skills: {}, absences: [] };

/** The desk's people: what they can, where and when they work. */
export function PeoplePage() {
  const { people } = useAdministrationWords();
  const { query, pager } = useCursors('people');
  const list = $api.useQuery('get', '/people', { params: { query } });
  const [open, setOpen] = useState<Person | null>(null);
  const items = readable(list.data?.items);
  const close = () => setOpen(null);
  return (
    <PartPage section="people" actions={<Button onClick={() => setOpen(NOBODY)}>{people.add}</Button>}>
      {list.error === null ? null : <Failure error={list.error} onRetry={() => void list.refetch()} />}
      <Table
        header={<Header variant="h2">{people.list}</Header>}
        items={items}
        trackBy="email"
        loading={list.isPending}
        loadingText={people.loading}
        empty={people.empty}
        wrapLines
        pagination={<Pagination {...pager(list.data?.nextCursor)} />}
        columnDefinitions={[
          {
            id: 'name',
            header: people.name,
            isRowHeader: true,
            minWidth: 140,
            cell: (person) => (
              <Button variant="inline-link" onClick={() => setOpen(person)}>
                {person.name}
              </Button>
            ),
          },
          { id: 'email', header: people.email, cell: ({ email }) => email },
          { id: 'groups', header: people.groups, cell: ({ groups }) => groups.join(', ') || '–' },
          { id: 'zone', header: people.zone, cell: ({ zone }) => zone ?? '–' },
          { id: 'away', header: people.absences, cell: ({ absences }) => absences.length },
        ]}
      />
      {open === null ? null : (
        <Panel header={open.email === '' ? people.add : open.name} onClose={close}>
          <PersonForm key={open.email} person={open} onDone={close} />
        </Panel>
      )}
    </PartPage>
  );
}
