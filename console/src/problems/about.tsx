import Badge, { type BadgeProps } from '@cloudscape-design/components/badge';
import { Named } from '../desk/named.tsx';
import { PageLink } from '../parts/page-link.tsx';
import { Instant } from '../parts/time/instant.tsx';
import type { ListedProblem } from './problem.ts';
import { useProblemsWords } from './use-problems-words.ts';

const COLOURS: Readonly<Record<ListedProblem['status'], BadgeProps['color']>> = {
  new: 'blue',
  investigating: 'severity-medium',
  known_error: 'severity-low',
  resolved: 'green',
  closed: 'grey',
  canceled: 'grey',
};

/** How it stands, who has it, and what it came from. */
export function About({ problem }: { readonly problem: ListedProblem }) {
  const words = useProblemsWords();
  const { status, group, assignee, workaround, proposal, updatedAt } = problem;
  return (
    <>
      <Badge color={COLOURS[status]}>{words.statuses[status]}</Badge>
      {group === null ? null : <span>{group}</span>}
      {assignee === null ? null : <Named email={assignee} />}
      {workaround?.published ? <span>{words.isPublished}</span> : null}
      {proposal === null ? null : <PageLink to={`/incidents/${proposal.incident}`}>{proposal.incident}</PageLink>}
      <Instant at={updatedAt} />
    </>
  );
}
