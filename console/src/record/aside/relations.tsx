import Box from '@cloudscape-design/components/box';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { Suspense } from 'react';
import { $api } from '../../api/client.ts';
import { ChangeOfRecord } from '../../changes/change-of-record.tsx';
import { PageLink } from '../../parts/page-link.tsx';
import { ProblemOfRecord } from '../../problems/problem-of-record.tsx';
import { useWords } from '../../words/words.ts';
import type { Incident } from '../use-record.ts';
import { AddLink } from './add-link.tsx';
import { ItemLine } from './item-line.tsx';

interface RelationsProps {
  readonly record: Incident;
  readonly mayLink: boolean;
  /** Left out where announcements are shown beside it. */
  readonly mayAnnounce?: boolean;
}

/** What is above, below and beside the record, and what it is about with all that depends on it. */
export function Relations({ record, mayLink, mayAnnounce = false }: RelationsProps) {
  const { record: words } = useWords();
  const { relations } = words;
  const { number, parent, links, configurationItems, hasChildren } = record;
  const query = { parent: number };
  const children = $api.useQuery('get', '/incidents', { params: { query } }, { enabled: hasChildren });
  const isAlone =
    parent === null &&
    record.problem === null &&
    record.change === null &&
    links.length === 0 &&
    !hasChildren &&
    configurationItems.length === 0;
  return (
    <SpaceBetween size="s">
      {isAlone ? <Box color="text-body-secondary">{relations.none}</Box> : null}
      {parent === null ? null : (
        <div>
          {relations.parent} <PageLink to={`/incidents/${parent}`}>{parent}</PageLink>
        </div>
      )}
      <Suspense fallback={null}>
        <ProblemOfRecord number={number} problem={record.problem} />
        <ChangeOfRecord number={number} change={record.change} />
      </Suspense>
      {links.map(({ relation, target }) => (
        <div key={`${relation} ${target}`}>
          {relations.kinds[relation] ?? relation} <PageLink to={`/incidents/${target}`}>{target}</PageLink>
        </div>
      ))}
      {hasChildren ? <Box variant="h4">{relations.children}</Box> : null}
      {(children.data?.items ?? []).map((child) => (
        <div key={child.number}>
          <PageLink to={`/incidents/${child.number}`}>{child.number}</PageLink> {'title' in child ? child.title : null}
        </div>
      ))}
      {configurationItems.length === 0 ? null : <Box variant="h4">{relations.items}</Box>}
      {configurationItems.map((id) => (
        <ItemLine key={id} id={id} />
      ))}
      {mayAnnounce ? <PageLink to={`/announcements/new?incident=${number}`}>{words.major.announce}</PageLink> : null}
      {mayLink ? <AddLink number={number} /> : null}
    </SpaceBetween>
  );
}
