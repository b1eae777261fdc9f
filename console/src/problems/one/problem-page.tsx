import SpaceBetween from '@cloudscape-design/components/space-between';
import { useParams } from 'react-router';
import { $api } from '../../api/client.ts';
import { every } from '../../api/live.ts';
import { Waiting } from '../../app/waiting.tsx';
import { Failure } from '../../parts/failure.tsx';
import { PageLink } from '../../parts/page-link.tsx';
import { NewProblem } from '../new-problem.tsx';
import { useProblemsWords } from '../use-problems-words.ts';
import { OneProblem } from './one-problem.tsx';

/** In the place of a number: one that is opened. */
const NEW = 'new';

export function ProblemPage() {
  const { number = '' } = useParams();
  return number === NEW ? <NewProblem /> : <Known key={number} number={number} />;
}

function Known({ number }: { readonly number: string }) {
  const words = useProblemsWords();
  const one = $api.useQuery('get', '/problems/{number}', { params: { path: { number } } }, every(10));
  return (
    <SpaceBetween size="m">
      <PageLink to="/problems">{words.title}</PageLink>
      {one.error === null ? null : <Failure error={one.error} onRetry={() => void one.refetch()} />}
      {one.data === undefined && one.error === null ? <Waiting /> : null}
      {one.data === undefined ? null : <OneProblem problem={one.data} />}
    </SpaceBetween>
  );
}
