import ExpandableSection from '@cloudscape-design/components/expandable-section';
import { Instant } from '../../parts/time/instant.tsx';
import { useWords } from '../../words/words.ts';
import { entryText, type Reader } from './entry-text.ts';
import { RowHead } from './row-head.tsx';
import type { Entry } from './use-timeline.ts';

/** What an alert did without anything else in between: how often, from when to when, and each time on request. */
export function AlertRow({ entries, reader }: { readonly entries: readonly Entry[]; readonly reader: Reader }) {
  const { record } = useWords();
  const [first] = entries;
  const last = entries.at(-1);
  if (first === undefined || last === undefined) return null;
  if (entries.length === 1) return <RowHead at={first.at} what={record.oneAlert} who={entryText(first, reader)} />;
  return (
    <>
      <RowHead at={first.at} what={record.alertTimes(entries.length)} who={entryText(last, reader)} />
      <ExpandableSection headerText={<Span from={first.at} to={last.at} />} variant="inline">
        {entries.map((entry) => (
          <div key={entry.id}>
            <Instant at={entry.at} as="time" /> {entryText(entry, reader)}
          </div>
        ))}
      </ExpandableSection>
    </>
  );
}

function Span({ from, to }: { readonly from: string; readonly to: string }) {
  return (
    <>
      <Instant at={from} as="time" />–<Instant at={to} as="time" />
    </>
  );
}
