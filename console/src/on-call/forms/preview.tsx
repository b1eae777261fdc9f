import Box from '@cloudscape-design/components/box';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useState } from 'react';
import type { components } from '../../../client/api.d.ts';
import { api } from '../../api/client.ts';
import { Failure } from '../../parts/failure.tsx';
import { useWords } from '../../words/words.ts';
import { Shares } from '../shares.tsx';

type Answer = components['schemas']['SchedulePreview'];
type Draft = components['schemas']['PreviewScheduleBody'];

/** What a change would come to, as far as somebody asked. */
export type Previewed = { readonly answer: Answer } | { readonly error: unknown } | null;

/** Asks the desk; nothing is written. */
export function usePreview() {
  const [preview, setPreview] = useState<Previewed>(null);
  const look = async (name: string, body: Draft) => {
    try {
      const { data } = await api.POST('/schedules/{name}/preview', { params: { path: { name } }, body });
      setPreview(data === undefined ? null : { answer: data });
    } catch (error) {
      // Recovery: it is shown where the answer would be, and what was typed stays.
      setPreview({ error });
    }
  };
  return { preview, look };
}

/** Hours for each person, and gaps, before and after. */
export function Preview({ preview }: { readonly preview: Previewed }) {
  const { onCall } = useWords();
  if (preview === null) return null;
  if ('error' in preview) return <Failure error={preview.error} />;
  const { before, after } = preview.answer;
  return (
    <SpaceBetween size="s">
      <Box variant="h3">{onCall.wouldBe}</Box>
      <StatusIndicator type={after.gaps.length > 0 ? 'error' : 'success'}>
        {onCall.gaps(after.gaps.length)}
      </StatusIndicator>
      <Shares before={before?.shares ?? []} after={after.shares} />
    </SpaceBetween>
  );
}
