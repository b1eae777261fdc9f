import ExpandableSection from '@cloudscape-design/components/expandable-section';
import { Written } from '../../../parts/text/written.tsx';
import { entryText, type Reader } from '../../../record/talk/entry-text.ts';
import { RowHead } from '../../../record/talk/row-head.tsx';
import { TimelineRow } from '../../../record/talk/timeline-row.tsx';
import type { Entry } from '../../../record/talk/use-timeline.ts';
import { whoOf } from '../../../record/talk/who.ts';
import { useMajorsWords } from '../../use-majors-words.ts';
import type { Running } from '../running.ts';
import type { RoomRow } from './room-rows.ts';
import { UpdateRow } from './update-row.tsx';

interface FlowRowProps {
  readonly row: RoomRow;
  readonly record: Running;
  readonly reader: Reader;
}

/** One row of the timeline, whatever it is. */
export function FlowRow({ row, record, reader }: FlowRowProps) {
  const { flow } = useMajorsWords();
  if (row.row === 'folded') {
    return (
      <ExpandableSection variant="inline" headerText={flow.more(row.entries.length)}>
        {row.entries.map((entry) => (
          <OtherRow key={entry.id} entry={entry} record={record} reader={reader} />
        ))}
      </ExpandableSection>
    );
  }
  const { entry, kind, at } = row;
  if (kind === 'update') return <UpdateRow entry={entry} record={record} reader={reader} />;
  if (entry.type === 'major-noted') return <NotedRow entry={entry} at={at} record={record} reader={reader} />;
  return <OtherRow entry={entry} record={record} reader={reader} />;
}

interface EntryProps extends Omit<FlowRowProps, 'row'> {
  readonly entry: Entry;
}

/** As the record itself shows it. */
function OtherRow({ entry, record, reader }: EntryProps) {
  const { id, version } = entry;
  return <TimelineRow record={record} row={{ row: 'entry', id, kind: 'decision', version, entry }} reader={reader} />;
}

interface Noted {
  readonly kind: string;
  readonly text: string;
  readonly author: string | null;
}

/** What was decided or said: by whom, and who noted it where that is somebody else. */
function NotedRow({ entry, at, record, reader }: EntryProps & { readonly at: string }) {
  const { flow } = useMajorsWords();
  const { kind, text, author } = entry.data as Noted;
  const noter = whoOf(entry, record, reader);
  return (
    <>
      <RowHead at={at} what={reader.words.record.major.notes[kind] ?? entryText(entry, reader)} who={author ?? noter}>
        {author === null ? null : <span>{flow.notedBy(noter)}</span>}
      </RowHead>
      <Written text={text} />
    </>
  );
}
