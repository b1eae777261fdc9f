import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { Failure } from '../../parts/failure.tsx';
import { useAdministrationWords } from '../use-administration-words.ts';
import { ClockTable } from './clock-table.tsx';
import { type PreviewAnswer, usePreview } from './use-preview.ts';

/** Whose clocks would change, before anything does. */
export function Preview() {
  const { publishing } = useAdministrationWords();
  const { preview, failed, busy, ask } = usePreview();
  const button = (
    <Button loading={busy} onClick={() => void ask()}>
      {publishing.preview}
    </Button>
  );
  return (
    <Container
      header={
        <Header variant="h2" description={publishing.previewHelp} actions={button}>
          {publishing.effect}
        </Header>
      }
    >
      {failed === null ? null : <Failure error={failed} onRetry={() => void ask()} />}
      {preview === null ? <Box color="text-body-secondary">{publishing.notAsked}</Box> : <Effect preview={preview} />}
    </Container>
  );
}

function Effect({ preview }: { readonly preview: PreviewAnswer }) {
  const { publishing } = useAdministrationWords();
  const { examined, counts, incidents, nextCursor } = preview;
  return (
    <SpaceBetween size="m">
      <KeyValuePairs
        columns={4}
        items={[
          { label: publishing.examined, value: nextCursor === null ? examined : publishing.more(examined) },
          { label: publishing.changedClocks, value: counts.changed },
          { label: publishing.wouldBreach, value: counts.breached },
          { label: publishing.wouldRelieve, value: counts.relieved },
        ]}
      />
      {incidents.length === 0 ? <Box>{publishing.noClock}</Box> : <ClockTable incidents={incidents} />}
    </SpaceBetween>
  );
}
