import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useCounts } from '../desk/use-counts.ts';
import { PageLink } from '../parts/page-link.tsx';
import { useWords } from '../words/words.ts';
import type { View } from './asked/views.ts';

interface QueueEmptyProps {
  readonly view: View;
  /** How to see more; null while nothing narrows the view down. */
  readonly onClear: (() => void) | null;
}

/** Nothing in the list: why, and where there is something to do. */
export function QueueEmpty({ view, onClear }: QueueEmptyProps) {
  const { queues, app } = useWords();
  const unassigned = useCounts()('unassigned');
  if (onClear !== null) {
    return (
      <Box textAlign="center" padding="l">
        <SpaceBetween size="s">
          {queues.nothingFits}
          <Button onClick={onClear}>{queues.clear}</Button>
        </SpaceBetween>
      </Box>
    );
  }
  const leads = view !== 'unassigned' && view !== 'all' && unassigned !== undefined && unassigned !== '0';
  return (
    <Box textAlign="center" padding="l">
      {queues.allDone}{' '}
      {leads ? <PageLink to="/queues/unassigned">{`${app.pages.unassigned}: ${unassigned}`}</PageLink> : null}
    </Box>
  );
}
