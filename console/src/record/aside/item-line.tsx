import ExpandableSection from '@cloudscape-design/components/expandable-section';
import { useState } from 'react';
import { $api } from '../../api/client.ts';
import { textOf } from '../../api/problem.ts';
import { PageLink } from '../../parts/page-link.tsx';
import { useWords } from '../../words/words.ts';

/** A configuration item; what depends on it, and the open records about that, on request. */
export function ItemLine({ id }: { readonly id: string }) {
  const { record, app } = useWords();
  const [expanded, setExpanded] = useState(false);
  const params = { path: { id } };
  const impact = $api.useQuery('get', '/configuration-items/{id}/impact', { params }, { enabled: expanded });
  const { items = [], records = [] } = impact.data ?? {};
  return (
    <ExpandableSection headerText={id} expanded={expanded} onChange={({ detail }) => setExpanded(detail.expanded)}>
      {impact.isLoading ? app.loading : null}
      {impact.error === null ? null : textOf(impact.error)}
      {impact.data !== undefined && items.length === 0 ? record.relations.noDependants : null}
      {items.map(({ id: dependant, label }) => (
        <div key={dependant}>{label}</div>
      ))}
      {records.map((number) => (
        <div key={number}>
          <PageLink to={`/incidents/${number}`}>{number}</PageLink>
        </div>
      ))}
    </ExpandableSection>
  );
}
