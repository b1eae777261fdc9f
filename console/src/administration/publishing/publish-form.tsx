import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useState } from 'react';
import { Failure } from '../../parts/failure.tsx';
import { useDraft } from '../draft/use-draft.ts';
import { useAdministrationWords } from '../use-administration-words.ts';
import { usePublish } from './use-publish.ts';

/** Asks why, and publishes. */
export function PublishForm({ onPublished }: { readonly onPublished: (version: number) => void }) {
  const { publishing } = useAdministrationWords();
  const { standingVersion, version } = useDraft();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const { publish, busy, failed } = usePublish(onPublished);
  const stale = standingVersion !== version;
  const send = () => {
    setAsked(true);
    if (reason.trim() !== '') void publish(reason.trim());
  };
  return (
    <Container header={<Header variant="h2">{publishing.publish}</Header>}>
      <SpaceBetween size="m">
        <FormField
          label={publishing.reason}
          description={publishing.reasonHelp}
          errorText={asked && reason.trim() === '' ? publishing.reasonMissing : ''}
        >
          <Textarea value={reason} rows={2} onChange={({ detail }) => setReason(detail.value)} />
        </FormField>
        {failed === null ? null : <Failure error={failed} />}
        <Button
          variant="primary"
          loading={busy}
          disabled={stale}
          disabledReason={stale ? publishing.staleShort(standingVersion) : ''}
          onClick={send}
        >
          {publishing.publishNow(standingVersion + 1)}
        </Button>
      </SpaceBetween>
    </Container>
  );
}
