import { useWords } from '../../words/words.ts';
import type { Incident } from '../use-record.ts';
import { AlertRow } from './alert-row.tsx';
import { DecisionRow } from './decision-row.tsx';
import { messageOf } from './entry-kinds.ts';
import type { Reader } from './entry-text.ts';
import { MessageRow } from './message/message-row.tsx';
import type { Row } from './rows.ts';
import { SentRow } from './sent-row.tsx';

interface TimelineRowProps {
  readonly record: Incident;
  readonly row: Row;
  readonly reader: Reader;
}

/** One row of the conversation, whatever it is. */
export function TimelineRow({ record, row, reader }: TimelineRowProps) {
  const { record: words } = useWords();
  switch (row.row) {
    case 'unreadable':
      return words.unreadable;
    case 'sent':
      return <SentRow sent={row.sent} />;
    case 'alerts':
      return <AlertRow entries={row.entries} reader={reader} />;
    case 'entry': {
      const Shown = messageOf(row.entry) === null ? DecisionRow : MessageRow;
      return <Shown record={record} entry={row.entry} reader={reader} />;
    }
  }
}
