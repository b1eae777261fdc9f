import ButtonDropdown from '@cloudscape-design/components/button-dropdown';
import { useWords } from '../../words/words.ts';
import type { QueueRow } from '../rows/queue-row.ts';
import { ACTS, type Act, isPossible } from './deed.ts';

interface ActMenuProps {
  readonly rows: readonly QueueRow[];
  readonly onAct: (act: Act) => void;
}

/** The acts where there is no room for a row of them. */
export function ActMenu({ rows, onAct }: ActMenuProps) {
  const { queues } = useWords();
  const items = ACTS.map((act) => ({
    id: act,
    text: queues.acts[act],
    disabled: !isPossible(act, rows),
    disabledReason: queues.impossible,
  }));
  const act = (id: string) => {
    const chosen = ACTS.find((one) => one === id);
    if (chosen !== undefined) onAct(chosen);
  };
  return (
    <ButtonDropdown items={items} disabled={rows.length === 0} onItemClick={({ detail }) => act(detail.id)}>
      {queues.menu}
    </ButtonDropdown>
  );
}
