import Table, { type TableProps } from '@cloudscape-design/components/table';
import type { ReactNode } from 'react';
import type { Colleague } from '../../desk/use-people.ts';
import { later } from '../../parts/later.tsx';
import { useWords } from '../../words/words.ts';
import type { Sorting } from '../asked/sorting.ts';
import { PAGE_ROWS } from '../asked/use-queue.ts';
import { columnsOf } from './columns.tsx';
import type { QueueRow } from './queue-row.ts';
import styles from './queue-table.module.css';
import { useColumns } from './use-columns.ts';
import type { Selection } from './use-selection.ts';

/** Its dialog is a tenth of the table, and opened once. */
const CollectionPreferences = later(() =>
  import('@cloudscape-design/components/collection-preferences').then((part) => part.default),
);

export interface RowsProps {
  /** Null while they are on their way. */
  readonly rows: readonly QueueRow[] | null;
  readonly selection: Selection;
  readonly people: readonly Colleague[];
  readonly now: number;
  readonly empty: ReactNode;
  readonly mayChoose: boolean;
}

interface QueueTableProps extends RowsProps {
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly header: ReactNode;
  readonly filter: ReactNode;
  readonly pagination: ReactNode;
  readonly title: string;
}

/** Records in rows of one line, for wide screens. */
export function QueueTable(props: QueueTableProps) {
  const { rows, selection, sorting, onSort, people, now, mayChoose, title } = props;
  const words = useWords();
  const { visible, setVisible } = useColumns();
  const numbers = (rows ?? []).map(({ number }) => number);
  const columns = columnsOf({ words, people, now, numbers, current: selection.current?.number ?? null });
  const sorted = columns.find(({ id }) => id === sorting.by) as TableProps.ColumnDefinition<QueueRow> | undefined;
  const { queues } = words;
  return (
    <div className={styles.rows}>
      <Table
        items={rows ?? []}
        loading={rows === null}
        loadingText={words.app.loading}
        skeleton={{ totalRows: PAGE_ROWS }}
        columnDefinitions={columns}
        columnDisplay={columns.map(({ id }) => ({ id, visible: visible === null || visible.includes(id) }))}
        trackBy="number"
        contentDensity="compact"
        variant="container"
        stickyHeader
        {...(mayChoose && { selectionType: 'multi' as const })}
        selectedItems={selection.chosen}
        onSelectionChange={({ detail }) => selection.choose(detail.selectedItems)}
        {...(sorted && { sortingColumn: sorted })}
        sortingDescending={sorting.descending}
        onSortingChange={({ detail }) => onSort(sortingOf(detail))}
        ariaLabels={{
          tableLabel: title,
          selectionGroupLabel: queues.choose,
          itemSelectionLabel: (_, { number }) => queues.chooseOne(number),
          allItemsSelectionLabel: () => queues.chooseAll,
        }}
        header={props.header}
        filter={props.filter}
        pagination={props.pagination}
        preferences={
          <CollectionPreferences
            title={queues.columns}
            confirmLabel={words.app.save}
            cancelLabel={words.app.cancel}
            preferences={{ visibleContent: visible ?? columns.map(({ id }) => id) }}
            onConfirm={({ detail }) => setVisible(detail.visibleContent ?? null)}
            visibleContentPreference={{
              title: queues.columns,
              options: [{ label: queues.columns, options: columns.map(optionOf) }],
            }}
          />
        }
        empty={props.empty}
      />
    </div>
  );
}

function sortingOf({ sortingColumn, isDescending }: TableProps.SortingState<QueueRow>): Sorting {
  const by = (sortingColumn as { readonly id?: string }).id ?? 'priority';
  return { by, descending: isDescending === true };
}

function optionOf({ id, header }: TableProps.ColumnDefinition<QueueRow>) {
  return { id: id ?? '', label: String(header), editable: id !== 'number' };
}
