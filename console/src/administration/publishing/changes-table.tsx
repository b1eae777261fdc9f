import Header from '@cloudscape-design/components/header';
import Table from '@cloudscape-design/components/table';
import { type Difference, valueText } from '../draft/differences.ts';
import { useAdministrationWords } from '../use-administration-words.ts';

interface ChangesTableProps {
  readonly header: string;
  readonly changes: readonly Difference[];
}

/** What differs, path by path, old and new. */
export function ChangesTable({ header, changes }: ChangesTableProps) {
  const { publishing } = useAdministrationWords();
  return (
    <Table
      variant="container"
      header={
        <Header variant="h2" counter={`(${changes.length})`}>
          {header}
        </Header>
      }
      items={changes}
      trackBy="path"
      wrapLines
      empty={publishing.same}
      columnDefinitions={[
        { id: 'path', header: publishing.path, cell: ({ path }) => path, isRowHeader: true, minWidth: 180 },
        { id: 'before', header: publishing.before, cell: ({ before }) => valueText(before), minWidth: 120 },
        { id: 'after', header: publishing.after, cell: ({ after }) => valueText(after), minWidth: 120 },
      ]}
    />
  );
}
