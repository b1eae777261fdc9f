import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useParams } from 'react-router';
import { api } from '../../api/client.ts';
import { Refused } from '../../api/problem.ts';
import { Page } from '../../app/page.tsx';
import { useMe } from '../../app/use-me.ts';
import { Waiting } from '../../app/waiting.tsx';
import { Failure } from '../../parts/failure.tsx';
import { PageLink } from '../../parts/page-link.tsx';
import { MAJOR_MANAGERS } from '../../record/acts/acts.ts';
import { type Incident, useRecord } from '../../record/use-record.ts';
import { useMajorsWords } from '../use-majors-words.ts';
import { ReviewTab } from './review-tab.tsx';
import { useReview, useReviewAct } from './use-review.ts';

const NOT_FOUND = 404;

/** The review of any incident; a major one has it in its room, too. */
export function ReviewPage() {
  const { number = '' } = useParams();
  const record = useRecord(number);
  if (record.data !== undefined) return <OneReview key={number} record={record.data} />;
  return record.error === null ? <Waiting /> : <Failure error={record.error} onRetry={() => void record.refetch()} />;
}

function OneReview({ record }: { readonly record: Incident }) {
  const { review, room } = useMajorsWords();
  const { error } = useReview(record.number);
  const isNone = error instanceof Refused && error.status === NOT_FOUND;
  return (
    <Page
      title={`${room.tabs.review}: ${record.number} ${record.title}`}
      description={<PageLink to={`/incidents/${record.number}`}>{room.record}</PageLink>}
    >
      {isNone ? <Begin number={record.number} help={review.noneYet} /> : <ReviewTab record={record} />}
    </Page>
  );
}

/** One that nobody asked for yet. */
function Begin({ number, help }: { readonly number: string; readonly help: string }) {
  const { review } = useMajorsWords();
  const mayReview = useMe().has(...MAJOR_MANAGERS);
  const { busy, error, run } = useReviewAct(number);
  const begin = () =>
    run(() => api.POST('/incidents/{number}/review', { params: { path: { number } }, body: {} }), review.begun);
  return (
    <SpaceBetween size="s">
      <span>{help}</span>
      {error === null ? null : <Failure error={error} />}
      {mayReview ? (
        <Button variant="primary" loading={busy} onClick={() => void begin()}>
          {review.begin}
        </Button>
      ) : null}
    </SpaceBetween>
  );
}
