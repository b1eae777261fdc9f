import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import { textOf } from '../api/problem.ts';
import { Failure } from '../parts/failure.tsx';
import { Instant } from '../parts/time/instant.tsx';
import { useWords } from '../words/words.ts';
import type { Queue } from './asked/use-queue.ts';

/** Why a list is not what it should be: old rows stay, with their age. */
export function QueueFailure({ queue }: { readonly queue: Queue }) {
  const { app, queues } = useWords();
  const { error, failedSince, refresh } = queue;
  if (error === null) return null;
  if (failedSince === null) return <Failure error={error} onRetry={refresh} />;
  return (
    <Alert type="warning" action={<Button onClick={refresh}>{app.retry}</Button>}>
      {queues.fromBefore} <Instant at={new Date(failedSince).toISOString()} as="time" />: {textOf(error)}
    </Alert>
  );
}
