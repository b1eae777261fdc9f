import Badge, { type BadgeProps } from '@cloudscape-design/components/badge';
import { Named } from '../desk/named.tsx';
import { PageLink } from '../parts/page-link.tsx';
import { Instant } from '../parts/time/instant.tsx';
import type { ListedChange } from './change.ts';
import { useChangesWords } from './use-changes-words.ts';

const COLOURS: Readonly<Record<ListedChange['status'], BadgeProps['color']>> = {
  requested: 'blue',
  approved: 'severity-low',
  scheduled: 'severity-medium',
  implemented: 'green',
  rejected: 'grey',
  canceled: 'grey',
};

/** How it stands, how much may go wrong, when it is done, and what it was raised from. */
export function About({ change }: { readonly change: ListedChange }) {
  const words = useChangesWords();
  const { status, risk, window, assignee, incident, implementation } = change;
  return (
    <>
      <Badge color={implementation !== null && implementation.outcome !== 'successful' ? 'red' : COLOURS[status]}>
        {implementation === null ? words.statuses[status] : words.outcomes[implementation.outcome]}
      </Badge>
      <span>{words.risks[risk]}</span>
      {window === null ? null : (
        <span>
          <Instant at={window.from} /> – <Instant at={window.to} />
        </span>
      )}
      {assignee === null ? null : <Named email={assignee} />}
      {incident === null ? null : <PageLink to={`/incidents/${incident}`}>{incident}</PageLink>}
    </>
  );
}
