import Box from '@cloudscape-design/components/box';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { readable } from '../../parts/readable.ts';
import { Written } from '../../parts/text/written.tsx';
import { Instant } from '../../parts/time/instant.tsx';
import { entryText } from '../../record/talk/entry-text.ts';
import { useReader } from '../../record/talk/use-reader.ts';
import { useTimeline } from '../../record/talk/use-timeline.ts';
import { whoOf } from '../../record/talk/who.ts';
import type { Incident } from '../rows/queue-row.ts';
import { saidIn } from './said-in.ts';

const SHOWN = 5;
const NOBODY = { requester: null, participants: [] };

interface LastEntriesProps {
  readonly number: string;
  /** Once it is read. */
  readonly record: Incident | undefined;
}

/** What happened last, the newest first. The journal is the record's page's own, which then has it already. */
export function LastEntries({ number, record }: LastEntriesProps) {
  const { data } = useTimeline(number, record?.version);
  const reader = useReader(data?.items ?? []);
  const entries = readable(data?.items);
  return (
    <SpaceBetween size="s">
      {entries
        .slice(-SHOWN)
        .toReversed()
        .map((entry) => (
          <div key={entry.id}>
            <Box variant="small">
              <Instant at={entry.at} /> · {whoOf(entry, record ?? NOBODY, reader)} · {entryText(entry, reader)}
            </Box>
            <Written text={saidIn(entry) ?? ''} />
          </div>
        ))}
    </SpaceBetween>
  );
}
