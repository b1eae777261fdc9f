import Skeleton from '@cloudscape-design/components/skeleton';
import { useParams } from 'react-router';
import { useTitle } from '../app/page.tsx';
import { Failure } from '../parts/failure.tsx';
import { useWide } from '../parts/use-wide.ts';
import { NarrowRecord } from './narrow-record.tsx';
import { useTimeline } from './talk/use-timeline.ts';
import { type Incident, useRecord } from './use-record.ts';
import { WideRecord } from './wide-record.tsx';

/** The record on one screen. */
export function RecordPage() {
  const { number = '' } = useParams();
  // A record of its own: what is typed, chosen, unfolded belongs to one number.
  return <OneRecord key={number} number={number} />;
}

function OneRecord({ number }: { readonly number: string }) {
  const record = useRecord(number);
  // Both are asked for at once, and nothing else is until somebody unfolds it.
  useTimeline(number, record.data?.version);
  useTitle(record.data === undefined ? number : `${number} ${record.data.title}`);
  if (record.data !== undefined) return <Shown record={record.data} />;
  if (record.error !== null) return <Failure error={record.error} onRetry={() => void record.refetch()} />;
  return <Skeleton />;
}

function Shown({ record }: { readonly record: Incident }) {
  return useWide() ? <WideRecord record={record} /> : <NarrowRecord record={record} />;
}
