import { Written } from '../../../parts/text/written.tsx';
import { entryText, type Reader } from '../../../record/talk/entry-text.ts';
import { RowHead } from '../../../record/talk/row-head.tsx';
import type { Entry } from '../../../record/talk/use-timeline.ts';
import { whoOf } from '../../../record/talk/who.ts';
import { useMajorsWords } from '../../use-majors-words.ts';
import type { Running } from '../running.ts';

interface Said {
  readonly summary: string;
  readonly conditions: string | null;
  readonly actions: string | null;
  readonly needs: string | null;
  readonly tell: readonly string[];
  readonly nobody: readonly { readonly whom: string; readonly reason: string }[];
}

interface UpdateRowProps {
  readonly entry: Entry;
  readonly record: Running;
  readonly reader: Reader;
}

/** An update: to whom, what it said, and whom it did not reach. */
export function UpdateRow({ entry, record, reader }: UpdateRowProps) {
  const { flow, update } = useMajorsWords();
  const { summary, tell, nobody, ...rest } = entry.data as Said;
  const others = (['conditions', 'actions', 'needs'] as const).flatMap((name) => {
    const text = rest[name];
    return text === null ? [] : [{ name, text }];
  });
  return (
    <>
      <RowHead at={entry.at} what={entryText(entry, reader)} who={whoOf(entry, record, reader)} address={entry.by}>
        {tell.length === 0 ? null : <span title={tell.join(', ')}>{flow.told(tell.length)}</span>}
        {nobody.map(({ whom, reason }) => (
          <span key={whom} title={reason}>
            {flow.notReached(whom)}
          </span>
        ))}
      </RowHead>
      <Written text={summary} />
      {others.map(({ name, text }) => (
        <Written key={name} text={`${update[name]}: ${text}`} />
      ))}
    </>
  );
}
