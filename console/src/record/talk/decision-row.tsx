import { Markdown } from '../../parts/text/markdown.tsx';
import { Written } from '../../parts/text/written.tsx';
import type { Incident } from '../use-record.ts';
import { saidOf } from './entry-kinds.ts';
import { entryText, type Reader } from './entry-text.ts';
import { RowHead } from './row-head.tsx';
import type { Entry } from './use-timeline.ts';
import { whoOf } from './who.ts';

interface DecisionRowProps {
  readonly record: Incident;
  readonly entry: Entry;
  readonly reader: Reader;
}

/** What somebody or time decided, with the words that were given. */
export function DecisionRow({ record, entry, reader }: DecisionRowProps) {
  const said = saidOf(entry);
  return (
    <>
      <RowHead at={entry.at} what={entryText(entry, reader)} who={whoOf(entry, record, reader)} address={entry.by} />
      {said === null ? null : entry.as === 'desk' ? <Markdown text={said} /> : <Written text={said} />}
    </>
  );
}
