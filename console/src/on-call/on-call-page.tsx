import Button from '@cloudscape-design/components/button';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { $api } from '../api/client.ts';
import { Page } from '../app/page.tsx';
import { useMe } from '../app/use-me.ts';
import { Failure } from '../parts/failure.tsx';
import { readable } from '../parts/readable.ts';
import { useWords } from '../words/words.ts';
import { OnCallNow } from './on-call-now.tsx';
import { type Opened, Panels } from './panels.tsx';
import { ScheduleView } from './schedule-view.tsx';

/** Who is on call now, and one schedule in time. */
export function OnCallPage() {
  const { app, onCall } = useWords();
  const { name } = useParams();
  const { has } = useMe();
  const navigate = useNavigate();
  const list = $api.useQuery('get', '/schedules', { params: { query: { limit: 100 } } });
  const [opened, open] = useState<Opened | null>(null);
  const schedules = readable(list.data?.items);
  const chosen = schedules.find((one) => one.name === name) ?? schedules[0];
  const go = (to: string) => void navigate(`/on-call/${encodeURIComponent(to)}`);
  const options = schedules.map(({ name: value, label }) => ({ value, label }));
  const actions = (
    <SpaceBetween direction="horizontal" size="xs">
      <Button onClick={() => open({ what: 'away' })}>{onCall.ownAbsences}</Button>
      {has('process_owner', 'admin') ? (
        <Button onClick={() => open({ what: 'add' })}>{onCall.addSchedule}</Button>
      ) : null}
    </SpaceBetween>
  );
  return (
    <Page title={app.pages.onCall} actions={actions}>
      <SpaceBetween size="l">
        {list.error === null ? null : <Failure error={list.error} onRetry={() => void list.refetch()} />}
        <OnCallNow />
        {schedules.length > 1 ? (
          <Select
            options={options}
            selectedOption={options.find(({ value }) => value === chosen?.name) ?? null}
            ariaLabel={onCall.schedule}
            onChange={({ detail }) => go(detail.selectedOption.value ?? '')}
          />
        ) : null}
        {chosen === undefined ? null : <ScheduleView key={chosen.name} schedule={chosen} onOpen={open} />}
      </SpaceBetween>
      {opened === null ? null : <Panels opened={opened} onClose={() => open(null)} onAdded={go} />}
    </Page>
  );
}
