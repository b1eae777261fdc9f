import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { PageLink } from '../../parts/page-link.tsx';
import { useDraft } from '../draft/use-draft.ts';
import { PartPage } from '../part-page.tsx';
import { useAdministrationWords } from '../use-administration-words.ts';
import { ChangesTable } from './changes-table.tsx';
import { Faults } from './faults.tsx';
import { Preview } from './preview.tsx';
import { PublishForm } from './publish-form.tsx';
import { StaleDraft } from './stale-draft.tsx';

/** What is changed, what it would do, and why: then it holds. */
export function PublishPage() {
  const { changes, standingVersion, version } = useDraft();
  const { publishing } = useAdministrationWords();
  const [published, setPublished] = useState<number | null>(null);
  return (
    <PartPage section="publish">
      <SpaceBetween size="l">
        {published === null ? null : <Published version={published} />}
        {changes.length === 0 ? (
          <Box color="text-body-secondary">{publishing.nothing(standingVersion)}</Box>
        ) : (
          <SpaceBetween size="l">
            {standingVersion === version ? null : <StaleDraft />}
            <Faults />
            <ChangesTable header={publishing.changes} changes={changes} />
            <Preview />
            <PublishForm onPublished={setPublished} />
          </SpaceBetween>
        )}
      </SpaceBetween>
    </PartPage>
  );
}

function Published({ version }: { readonly version: number }) {
  const { publishing } = useAdministrationWords();
  return (
    <Alert type="success" header={publishing.published(version)}>
      {publishing.openRecordsStay} <PageLink to="/administration/replay">{publishing.toReplay}</PageLink>
    </Alert>
  );
}
