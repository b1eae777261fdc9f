import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { api } from '../api/client.ts';
import { useMe } from '../app/use-me.ts';
import { useAct } from '../desk/use-act.ts';
import { Copyable } from '../parts/copyable.tsx';
import { Failure } from '../parts/failure.tsx';
import { useWords } from '../words/words.ts';

/** Addresses for a calendar program: of the schedule, and of one's own shifts. */
export function CalendarAddress({ name }: { readonly name: string }) {
  const { onCall } = useWords();
  const { email } = useMe();
  const [url, setUrl] = useState<string | null>(null);
  const { act, busy, failed } = useAct([]);
  const ask = async (make: () => Promise<{ data?: { url: string } | undefined }>) => {
    const answer = await act(make);
    setUrl(answer?.data?.url ?? null);
  };
  const ofSchedule = () => ask(() => api.POST('/schedules/{name}/calendar-token', { params: { path: { name } } }));
  const ofMine = () => ask(() => api.POST('/people/{email}/calendar-token', { params: { path: { email } } }));
  return (
    <ExpandableSection headerText={onCall.calendarAddress}>
      <SpaceBetween size="s">
        <Box color="text-body-secondary">{onCall.calendarHelp}</Box>
        <SpaceBetween direction="horizontal" size="xs">
          <Button loading={busy} onClick={() => void ofSchedule()}>
            {onCall.addressOfSchedule}
          </Button>
          <Button loading={busy} onClick={() => void ofMine()}>
            {onCall.addressOfMine}
          </Button>
        </SpaceBetween>
        {failed === null ? null : <Failure error={failed} />}
        {url === null ? null : <Copyable text={url} label={onCall.copy} />}
      </SpaceBetween>
    </ExpandableSection>
  );
}
