import Box from '@cloudscape-design/components/box';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { Instant } from '../../parts/instant.tsx';
import { entryText } from '../../record/talk/entry-text.ts';
import { useTimeline } from '../../record/talk/use-timeline.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { saidIn } from './said-in.ts';

const SHOWN = 5;

interface LastEntriesProps {
  readonly number: string;
  readonly version: number | undefined;
}

/** What happened last, the newest first. The journal is the record's page's own, which then has it already. */
export function LastEntries({ number, version }: LastEntriesProps) {
  const words = useWords();
  const language = useLanguage();
  const { data } = useTimeline(number, version);
  const entries = (data?.items ?? []).flatMap((item) => ('unreadable' in item ? [] : [item]));
  return (
    <SpaceBetween size="s">
      {entries
        .slice(-SHOWN)
        .toReversed()
        .map((entry) => (
          <div key={entry.id}>
            <Box variant="small">
              <Instant at={entry.at} /> · {entry.by} · {entryText(entry, { words, language })}
            </Box>
            <div style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{saidIn(entry.data)}</div>
          </div>
        ))}
    </SpaceBetween>
  );
}
