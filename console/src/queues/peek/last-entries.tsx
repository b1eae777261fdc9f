import Box from '@cloudscape-design/components/box';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { $api } from '../../api/client.ts';
import { every } from '../../api/live.ts';
import { Instant } from '../../parts/instant.tsx';
import { saidIn } from './said-in.ts';

const SHOWN = 5;
const READ = 100;

/** What happened last, the newest first. */
export function LastEntries({ number }: { readonly number: string }) {
  const params = { path: { number }, query: { limit: READ } };
  const timeline = $api.useQuery('get', '/incidents/{number}/timeline', { params }, every(15));
  const entries = (timeline.data?.items ?? []).flatMap((item) => ('unreadable' in item ? [] : [item]));
  return (
    <SpaceBetween size="s">
      {entries
        .slice(-SHOWN)
        .toReversed()
        .map(({ id, at, by, type, data }) => (
          <div key={id}>
            <Box variant="small">
              <Instant at={at} /> · {by} · {type.replaceAll('-', ' ')}
            </Box>
            <div style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{saidIn(data)}</div>
          </div>
        ))}
    </SpaceBetween>
  );
}
