import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { $api } from '../../api/client.ts';
import { every } from '../../api/live.ts';
import { Waiting } from '../../app/waiting.tsx';
import { dateIn, daysOf, type View } from '../../on-call/calendar/days.ts';
import { SpanControls } from '../../on-call/calendar/span-controls.tsx';
import { Failure } from '../../parts/failure.tsx';
import { readable } from '../../parts/readable.ts';
import { deskNow } from '../../parts/time/desk-time.ts';
import { zone } from '../../parts/time/time.ts';
import { useNarrow } from '../../parts/use-narrow.ts';
import type { ListedChange } from '../change.ts';
import { ChangeLines } from '../change-lines.tsx';
import { useChangesWords } from '../use-changes-words.ts';
import { Windows } from './windows.tsx';

/** As many as one answer has; more are said to be there. */
const MOST = 100;

/** What is done in a day, a week or a month, drawn and in words. */
export function ChangeCalendar() {
  const words = useChangesWords();
  const narrow = useNarrow();
  const here = zone();
  const [view, setView] = useState<View>('week');
  const [date, setDate] = useState(() => dateIn(here, deskNow()));
  const days = daysOf(view, date, here);
  const span = { from: isoOf(days.at(0)?.from), to: isoOf(days.at(-1)?.to) };
  const query = { ...span, limit: MOST };
  const list = $api.useQuery('get', '/changes', { params: { query } }, every(60));
  const items = list.data === undefined ? null : (readable(list.data.items) as ListedChange[]);
  return (
    <Container>
      <SpaceBetween size="l">
        <SpanControls {...{ view, date, zone: here, days }} onView={setView} onDate={setDate} />
        {list.error === null ? null : <Failure error={list.error} onRetry={() => void list.refetch()} />}
        {items === null && list.error === null ? <Waiting /> : null}
        {items?.length === 0 ? <Box color="text-body-secondary">{words.nothingPlanned}</Box> : null}
        {items === null || items.length === 0 || narrow ? null : <Windows items={items} days={days} />}
        {items === null ? null : <ChangeLines items={items} />}
        {list.data?.nextCursor ? <Box>{words.more(MOST)}</Box> : null}
      </SpaceBetween>
    </Container>
  );
}

const isoOf = (ms = 0): string => new Date(ms).toISOString();
