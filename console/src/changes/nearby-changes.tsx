import Box from '@cloudscape-design/components/box';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { components } from '../../client/api.d.ts';
import { $api } from '../api/client.ts';
import { Named } from '../desk/named.tsx';
import { PageLink } from '../parts/page-link.tsx';
import { durationOf, utcOf } from '../parts/time/time.ts';
import { useLanguage } from '../words/words.ts';
import { useChangesWords } from './use-changes-words.ts';

type Nearby = components['schemas']['NearbyChanges']['items'][number];

interface OfRecord {
  readonly number: string;
  readonly openedAt: string;
}

/** What was changed shortly before a record opened, the nearest first; left out where nothing was. */
export function NearbyChanges({ number, openedAt }: OfRecord) {
  const words = useChangesWords();
  const params = { path: { number } };
  // What was before it opened is past: it is asked for once.
  const options = { staleTime: Number.POSITIVE_INFINITY };
  const found = $api.useQuery('get', '/incidents/{number}/nearby-changes', { params }, options);
  const items = found.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <ExpandableSection
      variant="stacked"
      headerText={words.nearby}
      headingTagOverride="h2"
      headerCounter={`(${items.length})`}
      defaultExpanded
    >
      <SpaceBetween size="s">
        {items.map((item) => (
          <NearbyLine key={`${item.at} ${item.configurationItem} ${item.what}`} item={item} openedAt={openedAt} />
        ))}
      </SpaceBetween>
    </ExpandableSection>
  );
}

function NearbyLine({ item, openedAt }: { readonly item: Nearby; readonly openedAt: string }) {
  const words = useChangesWords();
  const language = useLanguage();
  const { at, what, by, configurationItem, number } = item;
  const distance = durationOf(inMinutes((Date.parse(openedAt) - Date.parse(at)) / 1000), language);
  return (
    <div>
      <time dateTime={at} title={utcOf(at)}>
        {words.before(distance)}
      </time>{' '}
      <strong>{what}</strong>
      <Box variant="small" display="block">
        {configurationItem}
        {by === null ? null : (
          <>
            {' · '}
            <Named email={by} />
          </>
        )}
        {number === undefined ? null : (
          <>
            {' · '}
            <PageLink to={`/changes/${number}`} fontSize="inherit">
              {number}
            </PageLink>
          </>
        )}
      </Box>
    </div>
  );
}

/** Seconds of what is minutes away tell nobody anything. */
function inMinutes(seconds: number): number {
  return seconds < 60 ? seconds : seconds - (seconds % 60);
}
