import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useState } from 'react';
import { $api } from '../api/client.ts';
import { every } from '../api/live.ts';
import { useMe } from '../app/use-me.ts';
import { Waiting } from '../app/waiting.tsx';
import { Failure } from '../parts/failure.tsx';
import { deskNow } from '../parts/time/desk-time.ts';
import { useNarrow } from '../parts/use-narrow.ts';
import { useWords } from '../words/words.ts';
import { Calendar } from './calendar/calendar.tsx';
import { dateIn, daysOf, type View } from './calendar/days.ts';
import { rowsOf } from './calendar/rows.ts';
import { SpanControls } from './calendar/span-controls.tsx';
import { CalendarAddress } from './calendar-address.tsx';
import type { Asked } from './forms/override-panel.tsx';
import { OverrideList } from './override-list.tsx';
import type { Opened } from './panels.tsx';
import type { Schedule } from './schedule.ts';
import { Shares } from './shares.tsx';
import { ShiftList } from './shift-list.tsx';

interface ScheduleViewProps {
  readonly schedule: Schedule;
  readonly onOpen: (what: Opened) => void;
}

/** A schedule in time: who has which shift, where nobody has, and what was agreed otherwise. */
export function ScheduleView({ schedule, onOpen }: ScheduleViewProps) {
  const { onCall } = useWords();
  const { has } = useMe();
  const narrow = useNarrow();
  const { name, zone } = schedule;
  const [view, setView] = useState<View>('week');
  const [date, setDate] = useState(() => dateIn(zone, deskNow()));
  const override = (asked: Asked) => onOpen({ what: 'override', schedule, asked });
  const days = daysOf(view, date, zone);
  const span = { from: isoOf(days.at(0)?.from), to: isoOf(days.at(-1)?.to) };
  const path = { name };
  const query = { ...span, layers: 'true' } as const;
  const shifts = $api.useQuery('get', '/schedules/{name}/shifts', { params: { path, query } }, every(60));
  const overrides = $api.useQuery('get', '/schedules/{name}/overrides', { params: { path } }, every(60));
  const agreed = overrides.data?.items ?? [];
  const error = shifts.error ?? overrides.error;
  return (
    <Container
      header={
        <Header
          variant="h2"
          description={`${onCall.timesIn(zone)} ${onCall.ownedBy(schedule.owner)}`}
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              <Button onClick={() => override({})}>{onCall.addOverride}</Button>
              {has('process_owner', 'admin') ? (
                <Button onClick={() => onOpen({ what: 'edit', schedule })}>{onCall.edit}</Button>
              ) : null}
            </SpaceBetween>
          }
        >
          {schedule.label}
        </Header>
      }
    >
      <SpaceBetween size="l">
        <SpanControls {...{ view, date, zone, days }} onView={setView} onDate={setDate} />
        {error === null ? null : <Failure error={error} onRetry={() => void shifts.refetch()} />}
        {shifts.data === undefined ? (
          <Waiting />
        ) : (
          <SpaceBetween size="l">
            <StatusIndicator type={shifts.data.gaps.length > 0 ? 'error' : 'success'}>
              {onCall.gaps(shifts.data.gaps.length)}
            </StatusIndicator>
            {narrow ? null : (
              <Calendar
                turns={schedule.layers.flatMap(({ people }) => people)}
                rows={rowsOf(shifts.data, agreed, span.from, span.to)}
                days={days}
                zone={zone}
                onDraw={override}
              />
            )}
            <ShiftList shifts={shifts.data} zone={zone} onChange={override} />
            <Shares after={shifts.data.shares} />
          </SpaceBetween>
        )}
        <OverrideList name={name} zone={zone} overrides={agreed} />
        <CalendarAddress name={name} />
      </SpaceBetween>
    </Container>
  );
}

const isoOf = (ms = 0): string => new Date(ms).toISOString();
