import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { api } from '../api/client.ts';
import { useShell } from '../app/shell/shell-context.ts';
import { useMe } from '../app/use-me.ts';
import { useAct } from '../desk/use-act.ts';
import { Failure } from '../parts/failure.tsx';
import { useWords } from '../words/words.ts';

/** Addresses for a calendar program: of the schedule, and of one's own shifts. */
export function CalendarAddress({ name }: { readonly name: string }) {
  const { onCall } = useWords();
  const { email } = useMe();
  const { notify } = useShell();
  const [url, setUrl] = useState<string | null>(null);
  const { act, busy, failed } = useAct([]);
  const ask = async (make: () => Promise<{ data?: { url: string } | undefined }>) => {
    const answer = await act(make);
    setUrl(answer?.data?.url ?? null);
  };
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    notify({ type: 'success', text: onCall.copied });
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
        {url === null ? null : (
          <Button iconName="copy" onClick={() => void copy(url)}>
            {onCall.copy}
          </Button>
        )}
        {url === null ? null : <Box variant="code">{url}</Box>}
      </SpaceBetween>
    </ExpandableSection>
  );
}
