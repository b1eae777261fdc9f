import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { Key } from '../../actions/key.tsx';
import { useWords } from '../../words/words.ts';
import type { QueueRow } from '../rows/queue-row.ts';
import { ACTS, type Act, isPossible, KEYS } from './deed.ts';

interface ActButtonsProps {
  readonly rows: readonly QueueRow[];
  readonly onAct: (act: Act) => void;
  /** In one line above a list; as buttons elsewhere. */
  readonly inline?: boolean;
}

/** The acts for some records; what none of them allows is disabled, and says why. */
export function ActButtons({ rows, onAct, inline = false }: ActButtonsProps) {
  const { queues } = useWords();
  return (
    <SpaceBetween size={inline ? 'm' : 'xs'} direction="horizontal">
      {ACTS.map((act) => (
        <Button
          key={act}
          variant={inline ? 'inline-link' : 'normal'}
          onClick={() => onAct(act)}
          disabled={!isPossible(act, rows)}
          disabledReason={rows.length === 0 ? queues.noRow : queues.impossible}
        >
          {queues.acts[act]} <Key name={KEYS[act]} />
        </Button>
      ))}
    </SpaceBetween>
  );
}
