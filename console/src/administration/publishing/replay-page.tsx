import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { api } from '../../api/client.ts';
import { Failure } from '../../parts/failure.tsx';
import { useDraft } from '../draft/use-draft.ts';
import { PartPage } from '../part-page.tsx';
import { useAdministrationWords } from '../use-administration-words.ts';
import { ReplayProgress } from './replay-progress.tsx';

/** Moves the open records to the version that stands; its address keeps the progress through a reload. */
export function ReplayPage() {
  const { standingVersion, mayChange } = useDraft();
  const { publishing } = useAdministrationWords();
  const [search, setSearch] = useSearchParams();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<unknown>(null);
  const id = search.get('id');
  const start = async () => {
    setBusy(true);
    setFailed(null);
    try {
      const { data } = await api.POST('/configuration/replays', { body: { to: standingVersion } });
      if (data !== undefined) setSearch({ id: data.id });
    } catch (error) {
      // Recovery: the page says why none was begun.
      setFailed(error);
    }
    setBusy(false);
  };
  return (
    <PartPage section="replay">
      <SpaceBetween size="l">
        <Container header={<Header variant="h2">{publishing.replayTo(standingVersion)}</Header>}>
          <SpaceBetween size="m">
            <div>{publishing.replayHelp}</div>
            {failed === null ? null : <Failure error={failed} />}
            <Button disabled={!mayChange} loading={busy} onClick={() => void start()}>
              {publishing.replay}
            </Button>
          </SpaceBetween>
        </Container>
        {id === null ? null : <ReplayProgress id={id} />}
      </SpaceBetween>
    </PartPage>
  );
}
