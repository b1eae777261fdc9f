import SpaceBetween from '@cloudscape-design/components/space-between';
import { useParams } from 'react-router';
import { $api } from '../../api/client.ts';
import { every } from '../../api/live.ts';
import { Waiting } from '../../app/waiting.tsx';
import { Failure } from '../../parts/failure.tsx';
import { PageLink } from '../../parts/page-link.tsx';
import { NewChange } from '../new-change.tsx';
import { useChangesWords } from '../use-changes-words.ts';
import { OneChange } from './one-change.tsx';

/** In the place of a number: one that is asked for. */
const NEW = 'new';

export function ChangePage() {
  const { number = '' } = useParams();
  return number === NEW ? <NewChange /> : <Known key={number} number={number} />;
}

function Known({ number }: { readonly number: string }) {
  const words = useChangesWords();
  const one = $api.useQuery('get', '/changes/{number}', { params: { path: { number } } }, every(30));
  return (
    <SpaceBetween size="m">
      <PageLink to="/changes">{words.title}</PageLink>
      {one.error === null ? null : <Failure error={one.error} onRetry={() => void one.refetch()} />}
      {one.data === undefined && one.error === null ? <Waiting /> : null}
      {one.data === undefined ? null : <OneChange change={one.data} />}
    </SpaceBetween>
  );
}
