import Alert from '@cloudscape-design/components/alert';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import { $api } from '../api/client.ts';
import { every } from '../api/live.ts';
import { useMe } from '../app/use-me.ts';
import { Failure } from '../parts/failure.tsx';
import { useWords } from '../words/words.ts';

/** What the desk says is missing, each with its remedy (CON4). Nothing is shown when nothing is. */
export function SetupGaps() {
  const { now } = useWords();
  const { has } = useMe();
  const setup = $api.useQuery('get', '/setup', {}, every(60));
  if (setup.error !== null && setup.data === undefined) {
    return <Failure error={setup.error} onRetry={() => void setup.refetch()} />;
  }
  const items = setup.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Alert type={has('process_owner', 'admin') ? 'warning' : 'info'} header={`${now.setup} (${items.length})`}>
      <ExpandableSection headerText={now.remedy}>
        <KeyValuePairs items={items.map(({ text, remedy }) => ({ label: text, value: remedy }))} />
      </ExpandableSection>
    </Alert>
  );
}
