import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import Table from '@cloudscape-design/components/table';
import { useState } from 'react';
import type { components } from '../../../../client/api.d.ts';
import { api } from '../../../api/client.ts';
import { Named } from '../../../desk/named.tsx';
import { useAct } from '../../../desk/use-act.ts';
import { Failure } from '../../../parts/failure.tsx';
import { ChoiceField } from '../../../parts/fields/choice-field.tsx';
import { InstantInput } from '../../../parts/fields/instant-input.tsx';
import { deskNow } from '../../../parts/time/desk-time.ts';
import { Instant } from '../../../parts/time/instant.tsx';
import { useWords } from '../../../words/words.ts';
import { useDraft } from '../../draft/use-draft.ts';
import { useAdministrationWords } from '../../use-administration-words.ts';

type Preview = components['schemas']['PagingPreview'];
type Policy = components['schemas']['PreviewPagingBody']['policy'];

/** A record is supposed to be opened, and nobody accepts: who would hear what, when. */
export function PagingPreview() {
  const { paging: words } = useAdministrationWords();
  const { document } = useDraft();
  const { act, busy, failed } = useAct([]);
  const policies = Object.keys(document.paging?.policies ?? {});
  const [chosen, setChosen] = useState('');
  const [at, setAt] = useState(() => new Date(deskNow()).toISOString());
  const [preview, setPreview] = useState<Preview | null>(null);
  const policy = policies.includes(chosen) ? chosen : (policies[0] ?? '');
  const ask = async () => {
    const body = { policy: document.paging?.policies[policy] as Policy, at, priority: 'critical' as const };
    const answer = await act(() => api.POST('/paging/preview', { body }));
    setPreview(answer?.data ?? null);
  };
  return (
    <Container header={<Header description={words.previewHelp}>{words.preview}</Header>}>
      <SpaceBetween size="m">
        <ChoiceField
          label={words.policy}
          value={policy}
          options={policies.map((value) => ({ value, label: value }))}
          onChange={setChosen}
        />
        <InstantInput label={words.openedAt} value={at} onChange={(value) => setAt(value ?? at)} />
        <Button loading={busy} disabled={policy === ''} onClick={() => void ask()}>
          {words.ask}
        </Button>
        {failed === null ? null : <Failure error={failed} />}
        {preview === null ? null : <Steps preview={preview} />}
      </SpaceBetween>
    </Container>
  );
}

function Steps({ preview: { items, end } }: { readonly preview: Preview }) {
  const { paging: words } = useAdministrationWords();
  const { record } = useWords();
  return (
    <SpaceBetween size="s">
      <Table
        variant="borderless"
        items={items}
        trackBy={({ at, step, round }) => `${at} ${step} ${round}`}
        columnDefinitions={[
          { id: 'at', header: words.at, cell: ({ at }) => <Instant at={at} /> },
          { id: 'step', header: words.step, cell: ({ step }) => (step === null ? words.later : step + 1) },
          {
            id: 'whom',
            header: words.whom,
            cell: ({ pages, nobody, outOfHours }) => (
              <>
                {pages.map(({ person, via }) => (
                  <div key={`${person} ${via}`}>
                    <Named email={person} /> · {record.pages.via[via] ?? via}
                  </div>
                ))}
                {nobody.map(({ reason }) => (
                  <Box key={reason} color="text-body-secondary">
                    {reason}
                  </Box>
                ))}
                {outOfHours ? <Box color="text-body-secondary">{words.outOfHours}</Box> : null}
              </>
            ),
          },
        ]}
      />
      {end === null ? null : (
        <StatusIndicator type="warning">
          {words.end[end.because]} <Instant at={end.at} />
        </StatusIndicator>
      )}
    </SpaceBetween>
  );
}
