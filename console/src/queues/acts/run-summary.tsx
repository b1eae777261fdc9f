import ExpandableSection from '@cloudscape-design/components/expandable-section';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { PageLink } from '../../parts/page-link.tsx';
import { useWords } from '../../words/words.ts';
import type { Run } from './use-deeds.ts';

/** What became of an act on many: done, refused and why, each record with its own. */
export function RunSummary({ run }: { readonly run: Run }) {
  const { queues } = useWords();
  const { outcomes, total } = run;
  const refused = outcomes.filter((outcome) => outcome.refused !== null);
  if (outcomes.length < total) {
    return <StatusIndicator type="in-progress">{queues.progress(outcomes.length, total)}</StatusIndicator>;
  }
  const done = queues.done(total - refused.length);
  if (refused.length === 0) return <StatusIndicator type="success">{done}</StatusIndicator>;
  const [first] = refused;
  return (
    <ExpandableSection
      headerText={
        <StatusIndicator type="warning">
          {done}, {queues.refused(refused.length)}: {first?.refused}
        </StatusIndicator>
      }
    >
      {outcomes.map(({ row, refused: why }) => (
        <div key={row.number}>
          <PageLink to={`/incidents/${row.number}`}>{row.number}</PageLink>{' '}
          <StatusIndicator type={why === null ? 'success' : 'error'}>{why ?? queues.done(1)}</StatusIndicator>
        </div>
      ))}
    </ExpandableSection>
  );
}
