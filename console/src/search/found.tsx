import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { Failure } from '../parts/failure.tsx';
import { WaitingLines } from '../queues/rows/record-lines.tsx';
import { HitLines } from './hit-lines.tsx';
import type { useSearch } from './use-search.ts';
import { useSearchWords } from './use-search-words.ts';

/** The answer, how much of it there is, and the way to more. */
export function Found({ search }: { readonly search: ReturnType<typeof useSearch> }) {
  const words = useSearchWords();
  const { hits, error, again, more, isAsked, isAsking } = search;
  if (!isAsked) return <Box color="text-body-secondary">{words.begin}</Box>;
  const none = more === null ? words.none : words.noneHere;
  return (
    <SpaceBetween size="m">
      {error === null ? null : <Failure error={error} onRetry={again} />}
      {hits === null && error === null ? <WaitingLines count={3} /> : null}
      <div role="status">{hits === null ? '' : hits.length === 0 ? none : words.count(hits.length, more !== null)}</div>
      {hits === null || hits.length === 0 ? null : (
        <Container>
          <HitLines hits={hits} />
        </Container>
      )}
      {more === null ? null : (
        <Button onClick={more} loading={isAsking}>
          {words.more}
        </Button>
      )}
    </SpaceBetween>
  );
}
