import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import { useWords } from '../../words/words.ts';
import { valueText } from '../talk/entry-text.ts';
import { useReader } from '../talk/use-reader.ts';
import type { Difference } from './differences.ts';

interface StaleSaveProps {
  readonly stale: readonly Difference[];
  readonly onAnyway: () => void;
  readonly onLeave: () => void;
}

/** Somebody was faster: what the person saw and what stands now, and theirs is the choice. */
export function StaleSave({ stale, onAnyway, onLeave }: StaleSaveProps) {
  const { acts, terms } = useWords();
  const reader = useReader([]);
  const text = ({ field }: Difference, value: string | null) => valueText(field, value, reader) || terms.none;
  return (
    <Alert type="warning" header={acts.stale}>
      <SpaceBetween size="s">
        <Table
          variant="borderless"
          items={stale}
          columnDefinitions={[
            { id: 'field', header: acts.staleField, cell: ({ field }) => terms.field[field], isRowHeader: true },
            { id: 'seen', header: acts.staleThen, cell: (one) => text(one, one.seen) },
            { id: 'now', header: acts.staleNow, cell: (one) => text(one, one.now) },
          ]}
        />
        <SpaceBetween size="xs" direction="horizontal">
          <Button onClick={onAnyway} formAction="none">
            {acts.staleAnyway}
          </Button>
          <Button variant="link" onClick={onLeave} formAction="none">
            {acts.staleLeave}
          </Button>
        </SpaceBetween>
      </SpaceBetween>
    </Alert>
  );
}
