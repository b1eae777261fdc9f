import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useNarrow } from '../parts/use-narrow.ts';
import { useWords } from '../words/words.ts';
import { ActButtons } from './acts/act-buttons.tsx';
import { ActMenu } from './acts/act-menu.tsx';
import type { Act } from './acts/deed.ts';
import { RunSummary } from './acts/run-summary.tsx';
import type { Run } from './acts/use-deeds.ts';
import type { Selection } from './rows/use-selection.ts';

interface QueueHeaderProps {
  readonly selection: Selection;
  readonly run: Run | null;
  readonly onAct: ((act: Act) => void) | null;
  /** How the reader has sorted the page that is shown; null in the desk's own order. */
  readonly sortedBy: string | null;
}

/**
 * Above the rows: what is chosen, what can be done with it, what became of it. It is there before anything is chosen, so that
 * choosing moves no row.
 */
export function QueueHeader({ selection, run, onAct, sortedBy }: QueueHeaderProps) {
  const { queues } = useWords();
  const narrow = useNarrow();
  const { chosen, targets, current } = selection;
  const what = chosen.length > 0 ? queues.chosen(chosen.length) : (current?.number ?? queues.noRow);
  return (
    <SpaceBetween size="xs">
      {sortedBy === null ? null : <span>{queues.pageSorted(sortedBy)}</span>}
      {onAct === null ? null : (
        <SpaceBetween size="m" direction="horizontal" alignItems="center">
          <strong>{what}</strong>
          {narrow ? <ActMenu rows={targets} onAct={onAct} /> : <ActButtons inline rows={targets} onAct={onAct} />}
          <div role="status">{run === null ? null : <RunSummary run={run} />}</div>
        </SpaceBetween>
      )}
    </SpaceBetween>
  );
}

interface NewsButtonProps {
  readonly arrived: number;
  readonly moved: boolean;
  readonly onShow: () => void;
}

/** What waits to be shown. */
export function NewsButton({ arrived, moved, onShow }: NewsButtonProps) {
  const { queues } = useWords();
  if (arrived === 0 && !moved) return null;
  return (
    <Button iconName="angle-up" onClick={onShow}>
      {arrived > 0 ? queues.news(arrived) : queues.moved}
    </Button>
  );
}
