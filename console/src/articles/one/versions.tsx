import Box from '@cloudscape-design/components/box';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import Pagination from '@cloudscape-design/components/pagination';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { $api } from '../../api/client.ts';
import { Named } from '../../desk/named.tsx';
import { Failure } from '../../parts/failure.tsx';
import { readable } from '../../parts/readable.ts';
import { Markdown } from '../../parts/text/markdown.tsx';
import { Instant } from '../../parts/time/instant.tsx';
import { useCursors } from '../../parts/use-cursors.ts';
import { useWords } from '../../words/words.ts';
import { useArticlesWords } from '../use-articles-words.ts';

const PAGE_ROWS = 20;

interface Entry {
  readonly version: number;
  readonly type: string;
  readonly at: string;
  readonly by: string;
  readonly as: string;
  readonly data: unknown;
}

/** What it said before, oldest first: its journal. */
export function Versions({ number }: { readonly number: string }) {
  const { app } = useWords();
  const { page, query: place, pager } = useCursors(`versions ${number}`);
  const params = { path: { number }, query: { limit: PAGE_ROWS, ...place } };
  const list = $api.useQuery('get', '/articles/{number}/timeline', { params });
  const next = list.data?.nextCursor ?? null;
  if (list.error !== null) return <Failure error={list.error} onRetry={() => void list.refetch()} />;
  if (list.data === undefined) return <Box color="text-status-inactive">{app.loading}</Box>;
  return (
    <SpaceBetween size="s">
      {readable(list.data.items).map((entry) => (
        <Version key={entry.version} entry={entry} />
      ))}
      {page === 1 && next === null ? null : <Pagination {...pager(next)} />}
    </SpaceBetween>
  );
}

function Version({ entry }: { readonly entry: Entry }) {
  const words = useArticlesWords();
  const { version, type, at, by, as } = entry;
  const said = saidIn(entry.data);
  const what = words.entries[type as keyof typeof words.entries] ?? type;
  return (
    <div>
      <Box>
        {`${version}. ${what}, `}
        {as === 'automation' ? words.byDesk : <Named email={by} />}
        {', '}
        <Instant at={at} />
      </Box>
      {said === null ? null : (
        <ExpandableSection variant="footer" headerText={words.whatItSaid}>
          <strong>{said.title}</strong>
          <Markdown text={said.body} />
        </ExpandableSection>
      )}
    </div>
  );
}

function saidIn(data: unknown): { readonly title: string; readonly body: string } | null {
  const { fields } = (data ?? {}) as { readonly fields?: { readonly title: string; readonly body: string } };
  return fields ?? null;
}
