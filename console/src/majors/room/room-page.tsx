import Skeleton from '@cloudscape-design/components/skeleton';
import { useParams } from 'react-router';
import { useTitle } from '../../app/page.tsx';
import { Failure } from '../../parts/failure.tsx';
import { useTimeline } from '../../record/talk/use-timeline.ts';
import { useRecord } from '../../record/use-record.ts';
import { useMajorsWords } from '../use-majors-words.ts';
import { NoRoom } from './no-room.tsx';
import { Room } from './room.tsx';
import { isMajor } from './running.ts';

/** The room of a major incident. */
export function RoomPage() {
  const { number = '' } = useParams();
  // A room of its own: what is typed and unfolded belongs to one number.
  return <OneRoom key={number} number={number} />;
}

function OneRoom({ number }: { readonly number: string }) {
  const { room } = useMajorsWords();
  const record = useRecord(number);
  const journal = useTimeline(number, record.data?.version);
  const { data } = record;
  useTitle(data === undefined ? number : `${room.tabs.room}: ${number} ${data.title}`);
  if (data === undefined) {
    return record.error === null ? (
      <Skeleton />
    ) : (
      <Failure error={record.error} onRetry={() => void record.refetch()} />
    );
  }
  const isOpen = isMajor(data) && data.major.acceptedAt !== null;
  return isOpen ? <Room record={data} journal={journal} /> : <NoRoom record={data} />;
}
