import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import { useMemo } from 'react';
import { differences, valueText } from '../draft/differences.ts';
import type { Document } from '../draft/document.ts';
import { type Conflict, merge } from '../draft/merge.ts';
import { useDraft } from '../draft/use-draft.ts';
import { useAdministrationWords } from '../use-administration-words.ts';
import { ChangesTable } from './changes-table.tsx';

/** Somebody published meanwhile: shows both, and asks what is to stand where both changed the same. */
export function StaleDraft() {
  const { base, document, standing, standingVersion, take, discard } = useDraft();
  const { publishing } = useAdministrationWords();
  const sides = { base, mine: document, theirs: standing };
  const theirs = useMemo(() => differences(base, standing), [base, standing]);
  const { conflicts } = useMemo(
    () => merge({ base, mine: document, theirs: standing }, 'mine'),
    [base, document, standing],
  );
  const goOn = (prefer: 'mine' | 'theirs') =>
    take(merge(sides, prefer).document as Document, { version: standingVersion, base: standing });
  return (
    <SpaceBetween size="m">
      <Alert
        type="warning"
        header={publishing.stale(standingVersion)}
        action={
          <SpaceBetween direction="horizontal" size="xs">
            {conflicts.length === 0 ? (
              <Button onClick={() => goOn('mine')}>{publishing.bringOver}</Button>
            ) : (
              <>
                <Button onClick={() => goOn('mine')}>{publishing.keepMine}</Button>
                <Button onClick={() => goOn('theirs')}>{publishing.takeTheirs}</Button>
              </>
            )}
            <Button onClick={discard}>{publishing.discard}</Button>
          </SpaceBetween>
        }
      >
        {conflicts.length === 0 ? publishing.noConflict : publishing.conflicts(conflicts.length)}
      </Alert>
      {conflicts.length === 0 ? null : <Conflicts conflicts={conflicts} />}
      <ChangesTable header={publishing.theirChanges} changes={theirs} />
    </SpaceBetween>
  );
}

function Conflicts({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const { publishing } = useAdministrationWords();
  return (
    <Table
      items={conflicts}
      trackBy="path"
      wrapLines
      columnDefinitions={[
        { id: 'path', header: publishing.path, cell: ({ path }) => path, isRowHeader: true },
        { id: 'base', header: publishing.before, cell: ({ base }) => valueText(base) },
        { id: 'mine', header: publishing.mine, cell: ({ mine }) => valueText(mine) },
        { id: 'theirs', header: publishing.theirs, cell: ({ theirs }) => valueText(theirs) },
      ]}
    />
  );
}
