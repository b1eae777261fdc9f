import Checkbox from '@cloudscape-design/components/checkbox';
import { useWords } from '../../words/words.ts';
import type { QueueRow } from './queue-row.ts';
import type { RowsProps } from './queue-table.tsx';
import { RecordLines, WaitingLines } from './record-lines.tsx';

/** Records in two lines each, for narrow screens. */
export function QueueList({ rows, selection, people, now, empty, mayChoose }: RowsProps) {
  const { queues } = useWords();
  if (rows === null) return <WaitingLines count={8} />;
  if (rows.length === 0) return empty;
  const { chosen, choose, current } = selection;
  const isChosen = ({ number }: QueueRow) => chosen.some((one) => one.number === number);
  const toggle = (row: QueueRow) =>
    choose(isChosen(row) ? chosen.filter(({ number }) => number !== row.number) : [...chosen, row]);
  const box = (row: QueueRow) => (
    <Checkbox checked={isChosen(row)} onChange={() => toggle(row)} ariaLabel={queues.chooseOne(row.number)} />
  );
  return (
    <RecordLines
      rows={rows}
      label={queues.list}
      people={people}
      now={now}
      current={current?.number ?? null}
      {...(mayChoose && { before: box })}
    />
  );
}
