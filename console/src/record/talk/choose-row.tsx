import Checkbox from '@cloudscape-design/components/checkbox';
import { useWords } from '../../words/words.ts';
import type { Row } from './rows.ts';
import type { Choosing } from './splitting.ts';

interface ChooseRowProps {
  readonly row: Row;
  readonly choosing: Choosing;
}

/** Whether an entry goes on as part of a record of its own. */
export function ChooseRow({ row, choosing }: ChooseRowProps) {
  const { acts } = useWords();
  return (
    <Checkbox checked={choosing.chosen.includes(row.version)} onChange={() => choosing.toggle(row.version)}>
      {acts.splitThis}
    </Checkbox>
  );
}
