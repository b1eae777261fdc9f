import { Markdown } from '../../parts/markdown.tsx';
import { Written } from '../../parts/written.tsx';
import { useLanguage, useWords } from '../../words/words.ts';
import type { Incident } from '../use-record.ts';
import { saidOf } from './entry-kinds.ts';
import { entryText } from './entry-text.ts';
import { RowHead } from './row-head.tsx';
import type { Entry } from './use-timeline.ts';
import { whoOf } from './who.ts';

interface DecisionRowProps {
  readonly record: Incident;
  readonly entry: Entry;
}

/** What somebody or time decided, with the words that were given. */
export function DecisionRow({ record, entry }: DecisionRowProps) {
  const words = useWords();
  const language = useLanguage();
  const said = saidOf(entry);
  return (
    <>
      <RowHead at={entry.at} what={entryText(entry, { words, language })} who={whoOf(entry, record, words)} />
      {said === null ? null : entry.as === 'desk' ? <Markdown text={said} /> : <Written text={said} />}
    </>
  );
}
